import { Refusal } from '../../platform/refusals/refusal.js';

export class PolicyNameTaken extends Refusal {
  readonly slug = 'policy-name-taken';
  constructor() {
    super('Another policy that is not retired has this name.');
  }
}

export class PolicyRetired extends Refusal {
  readonly slug = 'policy-retired';
  constructor() {
    super('This policy is retired: take that back first, or make a new one.');
  }
}

/** Who wrote a version does not publish it, under whatever account. */
export class FourEyesOnPolicies extends Refusal {
  readonly slug = 'four-eyes-on-policies';
  override readonly status = 403;
  constructor() {
    super('Two people make a policy: who wrote this version does not publish it, from another account neither.');
  }
}

/** Rows that contradict each other, or tests that do not hold; `stops` names each with an example. */
export class VersionNotPublishable extends Refusal {
  readonly slug = 'version-not-publishable';
  constructor(stops: readonly { says: string }[]) {
    super(stops.map(({ says }) => says).join('\n'), { stops });
  }
}

export class VersionPublished extends Refusal {
  readonly slug = 'version-published';
  constructor(number: number) {
    super('This version is published and stays what it is: write a new one.', { number });
  }
}

export class VersionDropped extends Refusal {
  readonly slug = 'version-dropped';
  constructor(number: number) {
    super('This draft was dropped: write a new one.', { number });
  }
}

/** A version older than one that is published would never come into force. */
export class NewerVersionPublished extends Refusal {
  readonly slug = 'newer-version-published';
  constructor(newest: number) {
    super('A newer version is published already: write this one anew.', { newest });
  }
}

export class NotShadowed extends Refusal {
  readonly slug = 'not-shadowed';
  constructor(number: number) {
    super('This version is not tried beside the one in force.', { number });
  }
}

/** There is nothing to try: the policy has no version in force, and no draft. */
export class NothingToTry extends Refusal {
  readonly slug = 'nothing-to-try';
  constructor() {
    super('This policy has no version yet.');
  }
}
