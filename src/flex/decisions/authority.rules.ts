import type { Limits, Outcome } from '../../policies/table/policy-table.rules.js';
import { beyond, type Standing } from '../discretion/account.rules.js';
import type { AskedBecause, Authority } from './decision.entity.js';

/** By what right something may be given now, if it may at all. */
export interface Right {
  readonly authority: Authority;
  /** It must never be given. */
  readonly never: boolean;
  /** Why somebody else has to agree; null where nobody has to. */
  readonly askedBecause: AskedBecause | null;
}

/**
 * What the law or the policy gives needs nobody; what a row leaves to whoever decides is theirs as far as the row, their cap, their budgets
 * and the customer's turn allow. Everything else somebody else has to agree to: that is never a refusal. `worth` in minor units.
 */
export function rightOf(
  answer: { readonly outcome: Outcome; readonly row: string | null; readonly limits: Limits },
  worth: number | null,
  standing: Standing,
): Right {
  if (answer.outcome === 'never') return { authority: 'entitlement', never: true, askedBecause: null };
  const most = answer.limits.most?.amount;
  if (most !== undefined && worth !== null && worth > most) return asking('over_limit');
  switch (answer.outcome) {
    case 'statutory':
    case 'entitled':
      return { authority: 'entitlement', never: false, askedBecause: null };
    case 'flexible': {
      const against = beyond(standing, worth ?? 0);
      return against ? asking(against) : { authority: 'discretion', never: false, askedBecause: null };
    }
    case 'approval':
      return asking(answer.row === null ? 'no_row' : 'needs_approval');
  }
}

const asking = (askedBecause: AskedBecause): Right => ({ authority: 'approval', never: false, askedBecause });
