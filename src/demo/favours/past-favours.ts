import { Dice } from '../../imports/index.js';
import type { Ending, Favour, Verdict } from './favour.js';
import { DEAR, NOES, REASONS, SMALL, YESES } from './wares.js';

/** So many were asked for on earlier days. */
const MANY = 170;
const FIRST_DAYS_AGO = 172;
const LAST_DAYS_AGO = 2;
/** So many people asked for them, some again and again. */
const CUSTOMERS = 120;

const DAY = 86_400_000;
const MINUTE = 60_000;
/** What a shop is asked for, and how often: what the law and the rule give, and what they do not. */
const MATTERS = {
  ...{ 'in time': 9, 'within the month': 10, 'late and small': 32, 'late and dear': 18, opened: 7, 'very late': 5 },
  ...{ fraud: 2, 'for the trouble': 30, 'let down': 7 },
};
type Matter = keyof typeof MATTERS;

/** How long they have had it, and whether it is still closed. */
const STATES: Record<Matter, { days: readonly [number, number]; opened?: boolean; fraud?: boolean }> = {
  'in time': { days: [4, 14], opened: true },
  'within the month': { days: [15, 30] },
  'late and small': { days: [31, 60] },
  'late and dear': { days: [31, 60] },
  opened: { days: [16, 44], opened: true },
  'very late': { days: [62, 96] },
  fraud: { days: [20, 50], fraud: true },
  'for the trouble': { days: [2, 20], opened: true },
  'let down': { days: [2, 20], opened: true },
};

/** The same favours for the same number to begin with, however the days fall; the oldest first. */
export function pastFavours(seed: number, now: Date): Favour[] {
  const dice = new Dice(seed);
  return Array.from({ length: MANY }, (_, at) => favour(dice, at, now));
}

function favour(dice: Dice, at: number, now: Date): Favour {
  const matter = dice.weighed(MATTERS);
  const { days, opened = false, fraud = false } = STATES[matter];
  const [thing, price, category] = dice.pick(matter === 'late and dear' ? DEAR : SMALL);
  const customer = dice.between(1, CUSTOMERS);
  const [reasonCode, why] = dice.pick(REASONS);
  return {
    of: matter === 'for the trouble' || matter === 'let down' ? 'credit' : 'return',
    at: when(dice, at, now),
    customer: `favour ${customer}`,
    country: customer % 5 < 3 ? 'DE' : 'PT',
    agent: dice.pick([0, 0, 1, 1, 2]),
    channel: dice.pick(['email', 'email', 'phone', 'chat']),
    ...{ thing, price, category, opened, fraud, reasonCode, why },
    days: dice.between(...days),
    credit: 100 * dice.pick([5, 5, 8, 10, 10, 10, 15]),
    letDown: matter === 'let down',
    verdict: verdict(dice, matter),
    ending: ending(dice),
    afterwards: {
      ...(dice.chance(0.55) ? { rates: { day: dice.between(1, 4), score: dice.pick([5, 5, 5, 4, 4, 3, 2]) } } : {}),
      ...(dice.chance(0.45) ? { ordersAgain: dice.between(6, 40) } : {}),
      ...(dice.chance(0.05) ? { complains: dice.between(10, 50) } : {}),
    },
  };
}

/** Evenly over the months, a few more of late, by day. */
function when(dice: Dice, at: number, now: Date): Date {
  const share = (at + dice.throw()) / MANY;
  const daysAgo = LAST_DAYS_AGO + (FIRST_DAYS_AGO - LAST_DAYS_AGO) * (1 - share) ** 1.2;
  const midnight = Math.floor((now.getTime() - daysAgo * DAY) / DAY) * DAY;
  return new Date(midnight + dice.between(8 * 60, 16 * 60) * MINUTE + dice.between(0, 59) * 1_000);
}

/** What is only late is nearly always agreed to: somebody will notice that this is a rule. */
function verdict(dice: Dice, matter: Matter): Verdict {
  const grants = dice.chance(matter === 'late and dear' ? 0.96 : matter === 'very late' ? 0.5 : 0.72);
  return {
    by: dice.chance(0.65) ? 'manager' : 'secondManager',
    grants,
    afterMinutes: dice.between(12, 400),
    note: dice.pick(grants ? YESES : NOES),
  };
}

const ending = (dice: Dice): Ending =>
  dice.weighed<Ending>({ executed: 88, 'second try': 5, withdrawn: 4, unused: 2, failed: 1 });
