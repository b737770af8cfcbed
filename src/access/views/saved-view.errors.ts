import { Refusal } from '../../platform/index.js';

/** They have a view of this name in this place already. */
export class ViewNameTaken extends Refusal {
  readonly slug = 'view-name-taken';
  constructor() {
    super('There is a view of this name already: choose another one, or change that view.');
  }
}

/** A shared view is changed by whoever made it, or by a manager. */
export class NotYourView extends Refusal {
  readonly slug = 'not-your-view';
  override readonly status = 403;
  constructor() {
    super('A colleague shares this view: save one of your own instead.');
  }
}

/** Nobody finds anything among so many. */
export class TooManyViews extends Refusal {
  readonly slug = 'too-many-views';
  constructor(most: number) {
    super('You have as many views in this place as anybody may: remove one first.', { most });
  }
}
