import { Refusal } from '../../platform/refusals/refusal.js';

/** A promise that nobody chases (any more) has no chase that could pause. */
export class NothingToPause extends Refusal {
  readonly slug = 'nothing-to-pause';
  constructor(state: string) {
    super('Nobody is chased about this promise any more: there is nothing to pause.', { state });
  }
}

export class NotPaused extends Refusal {
  readonly slug = 'not-paused';
  constructor() {
    super('This chase is not paused.');
  }
}

/** A pause ends: in the future, and within thirty days. */
export class PauseOutOfBounds extends Refusal {
  readonly slug = 'pause-out-of-bounds';
  override readonly status: number = 422;
  constructor(until: Date, fault: string) {
    super(`A pause ends in the future, thirty days ahead at most: this one ${fault}.`, { until: until.toISOString() });
  }
}

/** Promises of this kind have a ladder: it gets a new version. */
export class LadderAlreadyThere extends Refusal {
  readonly slug = 'ladder-already-there';
  constructor(kind: string, ladderId: string) {
    super(`Promises of the kind "${kind}" have a ladder already: give it a new version.`, { kind, ladderId });
  }
}

/** New versions follow the newest one. */
export class LadderOutdated extends Refusal {
  readonly slug = 'ladder-outdated';
  constructor(newestId: string) {
    super('This ladder has a newer version: read that and decide anew.', { newestId });
  }
}
