import { Injectable } from '@nestjs/common';
import { instant, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { clocks, segmentsOf, type Segment } from '../clocks.rules.js';
import type { CaseClocksView, CaseTargetView, CountingLevelView, MoveView, SegmentView } from './case-clocks.views.js';
import { historyOf, type NamedWait } from './case-history.queries.js';
import type { Target } from './targets.rules.js';

const REASONS = {
  us: 'with us',
  partner: 'waited for a partner',
  approval: 'waited for an approval',
  customer: 'waited for the customer',
} as const;

const TARGETS = `
  select t.commitment_id as "commitmentId", t.target, t.service_level_id as "serviceLevelId", t.service_level_version as "serviceLevelVersion",
    m.state, t.started_at as "startedAt", t.minutes, t.waiting_extends as "waitingExtends", round(t.charged_ms / 60000.0)::int as "chargedMinutes",
    m.original_due_at as "originalDueAt", m.due_at as "dueAt", m.held_since as "heldSince", m.completed_at as "completedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('at', extract(epoch from v.at) * 1000, 'dueAt', extract(epoch from v.due_at) * 1000, 'why', v.note)
       order by v.version), '[]') from commitment_terms v where v.commitment_id = m.id) as terms
  from service_level_targets t join commitments m on m.id = t.commitment_id
  where t.case_id = $1 order by t.started_at, t.commitment_id`;

interface TargetRow {
  commitmentId: string;
  target: Target;
  serviceLevelId: string;
  serviceLevelVersion: number;
  state: string;
  startedAt: Date;
  minutes: number;
  waitingExtends: boolean;
  chargedMinutes: number;
  originalDueAt: Date;
  dueAt: Date;
  heldSince: Date | null;
  completedAt: Date | null;
  terms: { at: number; dueAt: number; why: string | null }[];
}

/** Whose time a case has been, stretch by stretch. */
@Injectable()
export class CaseClocksQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  one(actor: Actor, caseId: string): Promise<CaseClocksView> {
    return this.uow.read(actor, async (work) => {
      const history = await historyOf(work, caseId);
      if (!history) throw new NotFound();
      const { receivedAt, until, waits, isClosed } = history;
      return {
        caseId,
        from: instant(receivedAt),
        to: instant(until),
        segments: segmentsOf(receivedAt, until, waits).map((segment) => segmentView(segment, until, isClosed)),
        sums: clocks(receivedAt, until, waits),
        serviceLevel: await countingLevel(work, caseId),
        targets: (await work.query<TargetRow>(TARGETS, [caseId])).map(targetView),
      };
    });
  }
}

async function countingLevel(work: Work, caseId: string): Promise<CountingLevelView | null> {
  const [level] = await work.query<CountingLevelView>(
    `select l.id, l.name, c.service_level_version as version from case_service_levels c join service_levels l on l.id = c.service_level_id
     where c.case_id = $1`,
    [caseId],
  );
  return level ?? null;
}

function segmentView({ from, to, wait }: Segment<NamedWait>, until: Date, isClosed: boolean): SegmentView {
  const party = wait?.party ?? 'us';
  return {
    party,
    partnerId: wait?.partnerId ?? null,
    from: instant(from),
    to: instant(to),
    milliseconds: to.getTime() - from.getTime(),
    reason: REASONS[party],
    refId: wait?.refId ?? null,
    open: !isClosed && to.getTime() === until.getTime(),
  };
}

const targetView = ({ terms, ...row }: TargetRow): CaseTargetView => ({
  ...row,
  startedAt: instant(row.startedAt),
  originalDueAt: instant(row.originalDueAt),
  dueAt: instant(row.dueAt),
  heldSince: instant(row.heldSince),
  completedAt: instant(row.completedAt),
  moves: terms.slice(1).map(({ at, dueAt, why }, before): MoveView => ({
    at: instant(new Date(at)),
    from: instant(new Date(terms[before]!.dueAt)),
    to: instant(new Date(dueAt)),
    why,
  })),
});
