import type { Work } from '../../platform/index.js';
import { Decision } from './decision.entity.js';
import { DecisionNotAllowedNow } from './decision.errors.js';
import { allowedDecisionActs, decisionStateAfter, isSettled, type DecisionAct } from './decision-states.rules.js';

/** Moves a locked decision on and saves what changes with it. @throws DecisionNotAllowedNow with the acts that are possible */
export async function changeDecision(
  work: Work,
  decision: Decision,
  act: DecisionAct,
  change: Partial<Decision> = {},
): Promise<void> {
  const state = decisionStateAfter(decision.state, act);
  if (!state) throw new DecisionNotAllowedNow(act, decision.state, allowedDecisionActs(decision.state));
  await work.update(Decision, decision, { ...change, state, settledAt: isSettled(state) ? work.now : null });
}
