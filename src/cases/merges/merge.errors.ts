import { Refusal } from '../../platform/index.js';
import { UNDO_DAYS } from './undo.rules.js';

export class MergeIntoItself extends Refusal {
  readonly slug = 'merge-into-itself';
  override readonly status = 422;
  constructor() {
    super('A case is merged into another one, and not into one that it is part of already.');
  }
}

/** Only what is one customer's is one matter: merging would show one of them the other's. */
export class MergeOfAnotherCustomer extends Refusal {
  readonly slug = 'merge-of-another-customer';
  constructor() {
    super(
      'These cases are not of one customer, so they are not merged: link them, or make them part of one major case.',
    );
  }
}

export class NotMerged extends Refusal {
  readonly slug = 'not-merged';
  constructor() {
    super('This case is not merged into another one.');
  }
}

/** The case it was merged into was itself merged since. */
export class MergedOnSince extends Refusal {
  readonly slug = 'merged-on-since';
  constructor(first: string) {
    super('The case this one was merged into was merged into another one since: undo that first.', { first });
  }
}

export class TooLateToUndo extends Refusal {
  readonly slug = 'too-late-to-undo';
  constructor(undoUntil: Date) {
    super(`A merge or a split can be undone for ${UNDO_DAYS} days.`, { undoUntil: undoUntil.toISOString() });
  }
}
