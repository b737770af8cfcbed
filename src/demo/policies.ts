import { POLICY_STARTERS, type PolicyId } from '../policies/index.js';
import type { Plot } from '../told/index.js';
import type { Cast } from './cast/cast.js';
import type { Stage } from './stage.js';

const [LATE_RETURN, GOODWILL] = POLICY_STARTERS as [Starter, Starter];
type Starter = (typeof POLICY_STARTERS)[number];
type Version = Starter['version'];
type Row = Version['rows'][number];
type Test = Version['tests'][number];

const DAY = 86_400_000;
const EUR = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

/** The policies that the demo's favours are decided by. */
export interface DemoPolicies {
  readonly lateReturn: PolicyId;
  readonly goodwill: PolicyId;
}

/**
 * Puts the policies to begin with in force, as two managers would: one writes, the other publishes. A desk that has one of the name keeps its own, and
 * nothing of the demo is decided by it: then there are none.
 */
export async function publishPolicies(stage: Stage, cast: Cast): Promise<DemoPolicies | undefined> {
  const ids: PolicyId[] = [];
  for (const { policy, version } of POLICY_STARTERS) {
    const known = await stage.uow.run(stage.system, (work) =>
      work.query('select from policies where lower(name) = lower($1) and retired_at is null', [policy.name]),
    );
    if (known.length > 0) continue;
    const made = await stage.policies.create(cast.manager.actor, policy);
    ids.push(made.id as PolicyId);
    await publish(stage, cast, ids.at(-1)!, version);
  }
  const [lateReturn, goodwill] = ids;
  return lateReturn && goodwill ? { lateReturn, goodwill } : undefined;
}

/** What becomes of them over the months: one is made a little more generous, and is to be so again; of the other something new is tried beside it. */
export async function* lateReturnGrows(stage: Stage, cast: Cast, { lateReturn }: DemoPolicies, now: Date): Plot {
  yield new Date(now.getTime() - 75 * DAY);
  await publish(stage, cast, lateReturn, MORE_FOR_SMALL_THINGS);
  yield new Date(now.getTime() - 6 * DAY);
  const { number } = await stage.policyVersions.write(cast.manager.actor, lateReturn, LONGER_FOR_ALL, undefined);
  yield new Date(now.getTime() - 5 * DAY);
  await stage.backtests.ask(cast.manager.actor, lateReturn, { version: number });
}

export async function* creditIsTried(stage: Stage, cast: Cast, { goodwill }: DemoPolicies, now: Date): Plot {
  yield new Date(now.getTime() - 33 * DAY);
  const { number } = await stage.policyVersions.write(cast.secondManager.actor, goodwill, CREDIT_AT_ONCE, undefined);
  await stage.policyVersions.shadow(cast.secondManager.actor, goodwill, number, undefined);
}

async function publish(stage: Stage, { manager, secondManager }: Cast, id: PolicyId, version: Version): Promise<void> {
  const { number } = await stage.policyVersions.write(manager.actor, id, version, undefined);
  await stage.publications.publish(secondManager.actor, id, number, {}, undefined);
}

const changed = (version: Version, rows: Record<string, Partial<Row>>, tests: Record<string, Test['expects']>) => ({
  rows: version.rows.map((row) => ({ ...row, ...rows[row.id] })),
  tests: version.tests.map((test) => ({ ...test, expects: tests[test.name] ?? test.expects })),
  purpose: version.purpose,
});
const cellsOf = (version: Version, id: string): Row['cells'] => version.rows.find((row) => row.id === id)!.cells;
const days = (from: number, to: number) => ({ days_since_delivery: { between: { from, to } } });

const [L2, L3, L4] = ['L2', 'L3', 'L4'].map((id) => cellsOf(LATE_RETURN.version, id));
const MORE_FOR_SMALL_THINGS: Version = {
  ...changed(
    LATE_RETURN.version,
    {
      L3: { cells: { ...L3, item_value: { between: { to: 60 } } }, limits: { most: EUR(6_000), needsReason: true } },
      L4: { cells: { ...L4, item_value: { between: { above: 60 } } } },
    },
    {},
  ),
  ...{ changeNote: 'Small things are those up to 60 euros.', basedOn: 1 },
};
const LONGER_FOR_ALL: Version = {
  ...changed(
    MORE_FOR_SMALL_THINGS,
    {
      L2: { cells: { ...L2, ...days(15, 45) }, says: 'Within 45 days we take back what is still closed.' },
      L3: { cells: { ...cellsOf(MORE_FOR_SMALL_THINGS, 'L3'), ...days(46, 60) } },
      L4: { cells: { ...cellsOf(MORE_FOR_SMALL_THINGS, 'L4'), ...days(46, 60) } },
    },
    {
      'Six weeks, closed and cheap': { outcome: 'entitled', row: 'L2' },
      'Six weeks, closed and dear': { outcome: 'entitled', row: 'L2' },
      'Six weeks and closed, worth nobody knows what': { outcome: 'entitled', row: 'L2' },
    },
  ),
  ...{ changeNote: 'We nearly always say yes up to day 45: make it the rule.', basedOn: 2 },
};
const CREDIT_AT_ONCE: Version = {
  ...changed(
    GOODWILL.version,
    {
      G3: {
        outcome: 'entitled',
        limits: { most: EUR(500) },
        says: 'For the trouble you get a small credit of 5 euros.',
      },
    },
    { 'No promise broken, the first time': { outcome: 'entitled', row: 'G3' } },
  ),
  ...{ changeNote: 'Five euros without a word, more with a colleague’s.', basedOn: 1 },
};
