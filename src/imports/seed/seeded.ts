import { OPEN_STATES, type CommitmentState } from '../../commitments/index.js';
import type { Sheaf } from './sheaf.js';

/** How many of each a seed has made. */
export interface Seeded {
  cases: number;
  openCases: number;
  customers: number;
  orders: number;
  entries: number;
  commitments: number;
  openCommitments: number;
  chases: number;
  tasks: number;
  events: number;
}

export const nothingSeeded = (): Seeded => ({
  cases: 0,
  openCases: 0,
  customers: 0,
  orders: 0,
  entries: 0,
  commitments: 0,
  openCommitments: 0,
  chases: 0,
  tasks: 0,
  events: 0,
});

/** Adds what the sheaf holds, its cases left out: they count once they are committed. */
export function countsOf(sheaf: Sheaf, made: Seeded): void {
  for (const table of ['customers', 'orders', 'entries', 'commitments', 'chases', 'tasks', 'events'] as const)
    made[table] += sheaf.of(table).length;
  made.openCases += sheaf.of('cases').filter(({ state }) => state !== 'closed').length;
  made.openCommitments += sheaf
    .of('commitments')
    .filter(({ state }) => OPEN_STATES.includes(state as CommitmentState)).length;
}
