import { Injectable } from '@nestjs/common';
import { TimelineQueries, type CaseId } from '../../../cases/index.js';
import {
  instant,
  lowestId,
  NotFound,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Work,
} from '../../../platform/index.js';
import { isSensitive, labelOf } from '../exception.rules.js';
import { exceptionView, type ExceptionView } from '../exception.views.js';
import { exceptionsNamed, type ExceptionRow } from '../exceptions.sql.js';
import {
  BROUGHT,
  DECIDED,
  SAID,
  SEALED,
  type BroughtRow,
  type DecidedRow,
  type SaidRow,
  type SealedRow,
} from './evidence.sql.js';
import type {
  AttachmentView,
  DecisionThenView,
  EvidenceView,
  RuleThenView,
  SealView,
  VerdictThenView,
} from './evidence.views.js';
import { timelineItemView, type TimelineItemView } from './timeline-item.views.js';

/** So many things that happened before, and as many after. */
const AROUND = 20;

/** Gathers what speaks for and against one exception, as it stood when it was granted. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly timelines: TimelineQueries,
  ) {}

  /** @throws NotFound */
  async of(actor: Actor, id: string): Promise<EvidenceView> {
    const kept = await this.uow.read(actor, async (work) => {
      const [row] = await work.query<ExceptionRow>(exceptionsNamed('e.id = $1'), [id]);
      const [decided] = await work.query<DecidedRow>(DECIDED, [id]);
      if (!row || !decided) throw new NotFound();
      return {
        exception: exceptionView(row),
        rule: ruleThen(decided),
        decision: decisionThen(decided),
        verdicts: await verdictsThen(work, decided.id),
        attachments: await attachments(work, row.caseId, row.grantedAt),
        seal: await sealOf(work, [id, decided.id]),
      };
    });
    return { ...kept, timeline: await this.around(actor, kept.exception) };
  }

  private async around(actor: Actor, { case: { id }, grantedAt }: ExceptionView): Promise<TimelineItemView[]> {
    // What happened in the very millisecond belongs to it.
    const moment = lowestId('evt', new Date(Date.parse(grantedAt) + 1));
    const asked = (order: 'asc' | 'desc') => ({ order, limit: AROUND, cursor: writeCursor(order, [moment]) });
    const before = await this.timelines.timeline(actor, id as CaseId, asked('desc'));
    const after = await this.timelines.timeline(actor, id as CaseId, asked('asc'));
    return [
      ...before.items.reverse().map((item) => timelineItemView(item, true)),
      ...after.items.map((item) => timelineItemView(item, false)),
    ];
  }
}

const ruleThen = ({
  policyId,
  version,
  purpose,
  changeNote,
  effectiveFrom,
  publisherId,
  row,
}: DecidedRow): RuleThenView => ({
  policyId,
  version,
  purpose,
  changeNote,
  effectiveFrom: instant(effectiveFrom),
  publisherId,
  row,
});

function decisionThen(decided: DecidedRow): DecisionThenView {
  const { id, outcome, versionBecause, trace, nearMisses, conflict, details, decidedById, decidedByName } = decided;
  const named = Object.entries(decided.facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const facts = named.map(([name, { value, source, by, at }]) => ({
    ...{ name, label: labelOf(name), value, source, by: by ?? null, at, sensitive: isSensitive(name) },
  }));
  return {
    id,
    outcome,
    versionBecause,
    facts,
    trace,
    nearMisses,
    conflict,
    details,
    decidedBy: { id: decidedById, name: decidedByName },
    decidedAt: instant(decided.decidedAt),
  };
}

async function verdictsThen(work: Work, decisionId: string): Promise<VerdictThenView[]> {
  const said = await work.query<SaidRow>(SAID, [decisionId]);
  return said.map(({ approvalId, verdict, note, byId, byName, seatId, seatName, at }) => ({
    approvalId,
    verdict,
    note,
    by: { id: byId, name: byName },
    inPlaceOf: { id: seatId, name: seatName },
    at: instant(at),
  }));
}

async function attachments(work: Work, caseId: string, then: string): Promise<AttachmentView[]> {
  const rows = await work.query<BroughtRow>(BROUGHT, [caseId, then]);
  return rows.map((row) => ({ ...row, addedAt: instant(row.addedAt) }));
}

async function sealOf(work: Work, subjects: readonly string[]): Promise<SealView> {
  const rows = await work.query<SealedRow>(SEALED, [subjects]);
  const events = rows.map(({ eventId, type, at, seq, checkpoint }) => ({
    ...{ eventId, type, at: instant(at) },
    seq: seq === null ? null : Number(seq),
    checkpoint: checkpoint === null ? null : Number(checkpoint),
  }));
  if (events.length === 0) return { state: 'none', events };
  return { state: events.every(({ checkpoint }) => checkpoint !== null) ? 'sealed' : 'pending', events };
}
