import type { Remedy } from '../remedy.rules.js';
import type { CreatePolicyDto } from '../versions/policy.dto.js';
import type { WriteVersionDto } from '../versions/version.dto.js';

/** The body of a policy, to be sent as it is or with other sums. */
export class StarterPolicyView {
  name!: string;
  remedies!: Remedy[];
  currency!: string;
  weights!: Record<string, number>;
}

/** The body of its first version. */
export class StarterVersionView {
  rows!: Record<string, unknown>[];
  tests!: Record<string, unknown>[];
  purpose!: string;
}

export class StarterView {
  policy!: StarterPolicyView;
  version!: StarterVersionView;
}

export class StartersView {
  items!: StarterView[];
}

/** A starter, as the services take it. */
export interface Starter {
  readonly policy: CreatePolicyDto & { weights: Record<string, number> };
  readonly version: WriteVersionDto;
}
