import { Injectable } from '@nestjs/common';
import { CommitmentsQueries, isOpenState, withMerged, type CommitmentView } from '../commitments/index.js';
import { ShipmentsQueries, type ShipmentView } from '../partners/index.js';
import { instant, NotFound, type Work } from '../platform/index.js';
import type { Case, CaseId } from './case.entity.js';
import { HAS_RELATIONS, NO_RELATIONS, relationsOf, type CaseRelations } from './case-relations.js';
import { actsNow } from './case-states.rules.js';
import type { CaseView, ResolutionView } from './case.views.js';
import { clocks, type Wait } from './clocks.rules.js';
import { caseHead, LISTED_COLUMNS, LISTED_TABLES, type ShownRow } from './cases.sql.js';
import { participationView, type ParticipationRow } from './participations/participation.views.js';

interface SheetRow extends ShownRow {
  stateSince: Date;
  closedReason: string | null;
  headId: CaseId | null;
  hasRelations: boolean;
  waits: {
    party: Wait['party'];
    refId: string;
    partnerId: string | null;
    startedAt: string;
    settledAt: string | null;
  }[];
  resolution: ResolutionView | null;
  participants: (Omit<ParticipationRow, 'startedAt' | 'endedAt'> & { startedAt: string; endedAt: string | null })[];
  taskIds: string[];
  ownTaskIds: string[];
}

const HERE = `any${withMerged('$1')}`;

/** The case and, of what is in it, also what the cases merged into it hold. */
const SHEET = `
  select ${LISTED_COLUMNS}, c.state_since as "stateSince", c.closed_reason as "closedReason", c.head_id as "headId",
    ${HAS_RELATIONS} as "hasRelations",
    (select coalesce(jsonb_agg(jsonb_build_object('party', w.party, 'refId', w.ref_id, 'partnerId', w.partner_id, 'startedAt', w.started_at,
       'settledAt', w.settled_at) order by w.started_at), '[]') from waits w where w.case_id = ${HERE}) as waits,
    (select jsonb_build_object('summary', r.summary, 'proposedAt', r.proposed_at, 'agreedAt', r.agreed_at, 'declinedAt', r.declined_at)
       from resolutions r where r.case_id = c.id order by r.proposed_at desc limit 1) as resolution,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'partnerId', p.partner_id, 'partner', n.name, 'role', p.role, 'purpose', p.purpose,
       'startedAt', p.started_at, 'endedAt', p.ended_at) order by p.id), '[]')
       from participations p join partners n on n.id = p.partner_id where p.case_id = ${HERE}) as participants,
    (select coalesce(jsonb_agg(t.id order by t.id), '[]') from tasks t where t.case_id = ${HERE}) as "taskIds",
    (select coalesce(jsonb_agg(t.id order by t.due_at, t.id), '[]') from own_tasks t where t.case_id = ${HERE} and t.state = 'open') as "ownTaskIds"
  from ${LISTED_TABLES} where c.id = $1`;

/** The case as our staff see it, whole, read inside an open unit of work. */
@Injectable()
export class CaseSheets {
  constructor(
    private readonly promises: CommitmentsQueries,
    private readonly shipments: ShipmentsQueries,
  ) {}

  /** @throws NotFound */
  async sheet(work: Work, id: CaseId): Promise<CaseView> {
    const [row] = await work.query<SheetRow>(SHEET, [id]);
    if (!row) throw new NotFound();
    const relations = row.hasRelations ? await relationsOf(work, id) : NO_RELATIONS;
    const commitments = await this.promises.agentViews(work, await this.promises.ofCase(work, id));
    return sheetView(row, { relations, commitments, shipments: await this.shipmentsOf(work, row.orderId) }, work.now);
  }

  /** Of a case opened in this very work: nothing of it has to be read but what its order had before. */
  async sheetOfNew(work: Work, opened: Case, parties: Pick<ShownRow, 'customer' | 'owner'>): Promise<CaseView> {
    const nothing = { waits: [], resolution: null, participants: [], taskIds: [], ownTaskIds: [], hasRelations: false };
    const row = { ...opened, ...nothing, ...parties, headId: null, nextDueAt: null };
    const shipments = await this.shipmentsOf(work, opened.orderId);
    return sheetView(row, { relations: NO_RELATIONS, commitments: [], shipments }, work.now);
  }

  private async shipmentsOf(work: Work, orderId: string | null): Promise<ShipmentView[]> {
    return orderId ? this.shipments.viewsOfOrder(work, orderId) : [];
  }
}

interface SheetParts {
  relations: CaseRelations;
  commitments: CommitmentView[];
  shipments: ShipmentView[];
}

function sheetView(row: SheetRow, { relations, commitments, shipments }: SheetParts, now: Date): CaseView {
  const item = caseHead(row);
  const waits = row.waits.map((w) => ({ ...w, startedAt: new Date(w.startedAt), settledAt: dated(w.settledAt) }));
  return {
    ...item,
    stateSince: instant(row.stateSince),
    closedReason: row.closedReason,
    mergedInto: row.headId,
    ...relations,
    clocks: clocks(new Date(item.receivedAt), row.state === 'closed' ? row.stateSince : now, waits),
    waits: waits
      .filter((w) => w.settledAt === null)
      .map((w) => ({ on: w.party, refId: w.refId, partnerId: w.partnerId, since: instant(w.startedAt) })),
    resolution: row.resolution && {
      summary: row.resolution.summary,
      proposedAt: instant(new Date(row.resolution.proposedAt)),
      agreedAt: instant(dated(row.resolution.agreedAt)),
      declinedAt: instant(dated(row.resolution.declinedAt)),
    },
    participants: row.participants.map((p) =>
      participationView({ ...p, startedAt: new Date(p.startedAt), endedAt: dated(p.endedAt) }),
    ),
    taskIds: row.taskIds,
    ownTaskIds: row.ownTaskIds,
    commitments: commitments.filter(({ source }) => source === 'given'),
    targets: commitments.filter(isOwedTarget),
    shipments,
    // What was merged is changed where it lives.
    allowed: row.headId ? [] : actsNow(row, now),
  };
}

const isOwedTarget = ({ source, state, doneLate }: CommitmentView): boolean =>
  source === 'target' && (isOpenState(state) || (state === 'broken' && !doneLate));

/** PostgreSQL writes instants in JSON with its own offset and microseconds. */
const dated = (at: string | null): Date | null => (at === null ? null : new Date(at));
