import type { Plot } from '../../told/index.js';
import type { Cast } from '../cast/cast.js';
import type { Clientele } from '../cast/clientele.js';
import { creditIsTried, lateReturnGrows, type DemoPolicies } from '../policies.js';
import type { Stage } from '../stage.js';
import type { Favour } from './favour.js';
import { openFavours } from './open-favours.js';
import { pastFavours } from './past-favours.js';
import { tellFavour } from './tell-favour.js';

const SEED = 1984;
const DAY = 86_400_000;
/** After so long nobody looks for the letters any more. */
const LETTERS_DAYS = 30;
const TEAMS = ['North', 'South', 'North'];
/** What an agent may give alone. Nobody is known to have asked for more than half of a budget so far. */
const LIMIT = { scope: 'role', holder: 'agent', currency: 'EUR', period: 'month', zone: 'Europe/London' } as const;
const [CAP, BUDGET, COOLDOWN_DAYS] = [5_000, 40_000, 14];

const isLongPast = ({ at }: Favour, now: Date): boolean => now.getTime() - at.getTime() > LETTERS_DAYS * DAY;

/** The stories of what customers asked for beyond the rule, and of the rules meanwhile; what is long past is told on the quiet stage. */
export async function favours(
  stage: Stage,
  { quiet, ...around }: { cast: Cast; clientele: Clientele; policies: DemoPolicies; quiet: Stage },
  now: Date,
): Promise<Plot[]> {
  const { cast, policies } = around;
  await stage.uow.run(stage.system, async (work) => {
    for (const [at, { personId }] of cast.agents.entries())
      await stage.people.join(work, personId, TEAMS[at % TEAMS.length]!, undefined);
  });
  await stage.limits.set(cast.manager.actor, { ...LIMIT, cap: CAP, budget: BUDGET, cooldownDays: COOLDOWN_DAYS });
  return [
    lateReturnGrows(stage, cast, policies, now),
    creditIsTried(stage, cast, policies, now),
    ...pastFavours(SEED, now).map((favour) => tellFavour(isLongPast(favour, now) ? quiet : stage, favour, around)),
    ...openFavours(now).map((favour) => tellFavour(stage, favour, around)),
  ];
}

/** At the end: what became of the exceptions, and budgets of which about half is used. */
export async function lookBack(stage: Stage, { manager }: Cast): Promise<void> {
  await stage.outcomes.lookAtAll();
  const [row] = await stage.uow.read(stage.system, (work) =>
    work.query<{ most: number | null }>(
      `select max(reserved + posted)::int as most from discretion_accounts where currency = $1 and ends_at > $2`,
      [LIMIT.currency, work.now],
    ),
  );
  const twice = Math.ceil((2 * (row?.most ?? 0)) / 1_000) * 1_000;
  const budget = Math.max(2 * CAP, twice);
  await stage.limits.set(manager.actor, { ...LIMIT, cap: CAP, budget, cooldownDays: COOLDOWN_DAYS });
}
