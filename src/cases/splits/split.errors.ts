import { Refusal } from '../../platform/index.js';

/** What is settled is history of the case it was settled in. */
export class NothingToMove extends Refusal {
  readonly slug = 'nothing-to-move';
  override readonly status = 422;
  constructor(ids: readonly string[]) {
    super('Only open promises of this case, and tasks with one, go along into another.', { ids });
  }
}

export class NothingToShare extends Refusal {
  readonly slug = 'nothing-to-share';
  override readonly status = 422;
  constructor(ids: readonly string[]) {
    super('Only what was said in this case stands in another one as well.', { ids });
  }
}

export class NotSplit extends Refusal {
  readonly slug = 'not-split';
  constructor() {
    super('This case was not split out of another one.');
  }
}
