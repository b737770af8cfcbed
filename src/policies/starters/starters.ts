import { GOODWILL_CREDIT } from './goodwill-credit.js';
import { LATE_RETURN } from './late-return.js';

import type { Starter, StarterView } from './starter.views.js';

/** Policies to begin with. Nothing of them is there until somebody sends them. */
export const POLICY_STARTERS: readonly Starter[] = [LATE_RETURN, GOODWILL_CREDIT];

export const starterViews = (): StarterView[] =>
  POLICY_STARTERS.map(({ policy, version }) => ({
    policy: {
      name: policy.name,
      remedies: policy.remedies,
      currency: policy.currency,
      weights: policy.weights,
    },
    version: {
      rows: version.rows.map((row) => ({ ...row })),
      tests: version.tests.map((test) => ({ ...test })),
      purpose: version.purpose,
    },
  }));
