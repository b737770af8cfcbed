import { Money } from '../../platform/index.js';
import type { Claim } from './claim.entity.js';
import { ClaimNotAllowedNow, OtherCurrency } from './claim.errors.js';
import { allowedClaimActs, claimStateAfter, type ClaimAct, type ClaimState } from './claim-states.rules.js';

/** The state `act` leads to. @throws ClaimNotAllowedNow with the acts that are possible */
export function stateAfterClaim(claim: Claim, act: ClaimAct): ClaimState {
  const state = claimStateAfter(claim.state, act);
  if (!state) throw new ClaimNotAllowedNow(act, claim.state, allowedClaimActs(claim.state));
  return state;
}

/** A sum of this claim's, in minor units. @throws OtherCurrency */
export function sumIn(claim: Claim, { amount, currency }: Money): number {
  if (currency !== claim.currency) throw new OtherCurrency(claim.currency, currency);
  return amount;
}
