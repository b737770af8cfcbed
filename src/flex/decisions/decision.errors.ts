import { Refusal } from '../../platform/index.js';
import type { DecisionAct, DecisionState } from './decision-states.rules.js';

export class DecisionNotAllowedNow extends Refusal {
  readonly slug = 'decision-not-allowed-now';
  constructor(act: DecisionAct, state: DecisionState, allowed: readonly DecisionAct[]) {
    super(`A decision that is ${state} cannot be taken on with "${act}".`, { state, allowed });
  }
}

/** A fact that nobody knows grants nothing and refuses nothing: say it, and decide then. */
export class FactsMissing extends Refusal {
  readonly slug = 'facts-missing';
  constructor(ask: readonly { fact: string; label: string }[]) {
    super(`Before this can be decided somebody has to say: ${ask.map(({ label }) => label).join(', ')}.`, { ask });
  }
}

/** There is no such policy, or no version of it was in force when the customer asked. */
export class PolicyNotInForce extends Refusal {
  readonly slug = 'policy-not-in-force';
  override readonly status = 422;
  constructor() {
    super('There is no such policy in force: name one that is.');
  }
}

export class RemedyNotInPolicy extends Refusal {
  readonly slug = 'remedy-not-in-policy';
  override readonly status = 422;
  constructor(remedy: string, remedies: readonly string[]) {
    super(`This policy does not speak of ${remedy}.`, { remedies });
  }
}

/** Days are counted up to when the customer asked: not before their case came in, for nobody could tell, and not after now. */
export class ClaimedOutsideCase extends Refusal {
  readonly slug = 'claimed-outside-case';
  override readonly status = 422;
  constructor(receivedAt: Date) {
    super('The customer asked after this case came in, and before now.', { receivedAt: receivedAt.toISOString() });
  }
}
