import type { Work } from '../../../platform/index.js';
import type { Facts } from '../../../policies/index.js';
import { factsNamed, GRANTED } from '../decided.sql.js';

/** Older ones say little about how things are decided now; more of them say no more. */
const YEARS = '2 years';
export const MOST_CONSIDERED = 5_000;
const BATCH = 1_000;

export interface EarlierDecision {
  readonly id: string;
  readonly facts: Facts;
  readonly granted: boolean;
}

/** Which decisions: of a policy, on one remedy or any, made before `before` and not `apart`. */
export interface Wanted {
  readonly policyId: string;
  readonly remedy: string | null;
  readonly before: Date;
  readonly apart: string | null;
  /** The facts to bring along. */
  readonly facts: readonly string[];
}

const SQL = `
  select d.id, d.decided_at::text as at, ${factsNamed('$4')} as facts, ${GRANTED} as granted
  from decisions d
  where d.policy_id = $1 and ($2::text is null or d.remedy = $2) and (d.decided_at, d.id) < ($3::timestamptz, $5)
    and d.decided_at >= $7::timestamptz - interval '${YEARS}' and d.id is distinct from $6 and (${GRANTED}) is not null
  order by d.decided_at desc, d.id desc limit $8`;
/** After every id. */
const LAST = '~';

/** Decisions of which it is known how they went, the newest first, a thousand at a time. */
export async function* earlierDecisions(
  work: Work,
  { policyId, remedy, before, apart, facts }: Wanted,
  most = MOST_CONSIDERED,
): AsyncGenerator<EarlierDecision[]> {
  let [at, id, left] = [before.toISOString(), LAST, most];
  while (left > 0) {
    const wanted = Math.min(left, BATCH);
    const rows = await work.query<EarlierDecision & { at: string }>(SQL, [
      ...[policyId, remedy, at, facts, id, apart, before, wanted],
    ]);
    if (rows.length > 0) yield rows;
    if (rows.length < wanted) return;
    [at, id, left] = [rows.at(-1)!.at, rows.at(-1)!.id, left - rows.length];
  }
}

export interface ShownDecision {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly outcome: string;
  readonly remedy: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly reasonCode: string;
  readonly decidedAt: Date;
}

/** What is shown of a decision beside what it is compared by. */
export const shownDecisions = (work: Work, ids: readonly string[]): Promise<ShownDecision[]> =>
  work.query<ShownDecision>(
    `select d.id, d.case_id as "caseId", c.number as "caseNumber", d.outcome, d.remedy, d.amount, d.currency,
       d.reason_code as "reasonCode", d.decided_at as "decidedAt"
     from decisions d join cases c on c.id = d.case_id where d.id = any ($1)`,
    [ids],
  );
