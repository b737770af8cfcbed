import { Refusal } from '../../platform/index.js';
import type { RemedyAct, RemedyState } from './remedy-states.rules.js';

export class RemedyNotAllowedNow extends Refusal {
  readonly slug = 'remedy-not-allowed-now';
  constructor(act: RemedyAct, state: RemedyState, allowed: readonly RemedyAct[]) {
    super(`A remedy that is ${state} cannot be taken on with "${act}".`, { state, allowed });
  }
}

/** What was told of this order already, and otherwise: somebody has to look. */
export class ExecutionToldOtherwise extends Refusal {
  readonly slug = 'execution-told-otherwise';
  constructor(told: { attempt: number; result: string; reference: string | null; at: Date }) {
    super(`This order was told to be ${told.result} already.`, { told: { ...told, at: told.at.toISOString() } });
  }
}
