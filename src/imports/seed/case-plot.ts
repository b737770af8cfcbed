import type { Case } from '../../cases/index.js';
import type { Dice } from './dice.js';

type CaseState = Case['state'];

const DAY = 86_400_000;

/** How far a case has come, and since when it has been with us. */
export interface Plot {
  state: CaseState;
  receivedAt: Date;
}

/** Three in ten are open, in every state. */
const STATES: Record<CaseState, number> = {
  received: 4,
  acknowledged: 4,
  in_progress: 9,
  waiting: 9,
  resolution_proposed: 2,
  resolved: 2,
  closed: 70,
};

/**
 * How old, in days, a case of that state is: long enough for all it has been through; after five days in silence a resolved one closes.
 */
const AGES: Record<CaseState, [least: number, most: number]> = {
  received: [0, 0.4],
  acknowledged: [0.2, 2],
  in_progress: [0.5, 9],
  waiting: [0.5, 9],
  resolution_proposed: [3, 9],
  resolved: [3, 4.5],
  closed: [10, 365],
};

/**
 * The case that comes after a `share` of all the others: the older first, which also spares the database, whose indexes then grow at
 * their ends. The year's more recent part holds more of them: the desk has grown.
 */
export function drawPlot(dice: Dice, now: Date, share: number, state: CaseState = dice.weighed(STATES)): Plot {
  const [least, most] = AGES[state];
  const age = least + (most - least) * (1 - share) ** 1.5 * (0.98 + 0.02 * dice.throw());
  return { state, receivedAt: new Date(now.getTime() - age * DAY) };
}
