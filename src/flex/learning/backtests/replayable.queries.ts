import type { Work } from '../../../platform/index.js';
import type { Facts, Outcome } from '../../../policies/index.js';
import { factsNamed, GRANTED, GROUP_OF, GROUP_TABLES, SITUATION } from '../decided.sql.js';
import type { Period } from '../period.js';
import type { ReplayableDecision } from './tally.rules.js';

const BATCH = 2_000;

/** Which decisions are replayed: of a policy, within bounds, made by an instant. */
export interface Stretch extends Period {
  readonly policyId: string;
  readonly until: Date;
  readonly currency: string;
}

/** Every bound is a value, none is left open: what is prepared once is then read from the index whatever the bounds. */
const OF_STRETCH = `d.policy_id = $1 and d.decided_at >= $2::timestamptz and d.decided_at < $3::timestamptz`;

const boundsOf = ({ from, to, until }: Stretch): [from: string, to: string] => {
  const end = new Date(until.getTime() + 1);
  return [from?.toISOString() ?? '-infinity', (to && to < end ? to : end).toISOString()];
};

/** Who gains is asked again by these. */
const GROUPS = ['channel', 'language', 'region'] as const;

/** The stretch is cut off first, and only then joined with what it is grouped by. */
const NEXT = `
  select d.id, d.decided_at::text as at, d.outcome, ${GRANTED} as granted, d.amount, d.currency, ${factsNamed('$4')} as facts, ${SITUATION} as situation,
    jsonb_build_object(${GROUPS.map((group) => `'${group}', ${GROUP_OF[group]}`).join(', ')}) as groups
  from (select * from decisions d where ${OF_STRETCH} and (d.decided_at, d.id) > ($5::timestamptz, $6)
    order by d.decided_at, d.id limit ${BATCH}) d ${GROUP_TABLES}
  order by d.decided_at, d.id`;

interface Row {
  id: string;
  at: string;
  outcome: Outcome;
  granted: boolean | null;
  amount: string | null;
  currency: string | null;
  facts: Facts;
  situation: string;
  groups: Record<string, string | null>;
}

export async function countReplayable(work: Work, stretch: Stretch): Promise<number> {
  const [row] = await work.query<{ n: number }>(`select count(*)::int as n from decisions d where ${OF_STRETCH}`, [
    ...[stretch.policyId, ...boundsOf(stretch)],
  ]);
  return row!.n;
}

/** In the order they were made, two thousand at a time, with the facts that are asked for and no others. */
export async function* replayable(
  work: Work,
  stretch: Stretch,
  facts: readonly string[],
): AsyncGenerator<ReplayableDecision[]> {
  const [from, to] = boundsOf(stretch);
  let [at, id] = [from, ''];
  for (;;) {
    const rows = await work.query<Row>(NEXT, [stretch.policyId, from, to, facts, at, id]);
    if (rows.length > 0) yield rows.map((row) => decisionOf(row, stretch.currency));
    if (rows.length < BATCH) return;
    [at, id] = [rows.at(-1)!.at, rows.at(-1)!.id];
  }
}

const decisionOf = (row: Row, currency: string): ReplayableDecision => ({
  id: row.id,
  facts: row.facts,
  outcome: row.outcome,
  granted: row.granted,
  amount: row.amount !== null && row.currency === currency ? Number(row.amount) : null,
  situation: row.situation,
  groups: row.groups,
});
