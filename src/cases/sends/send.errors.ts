import { Refusal } from '../../platform/index.js';

/** Its seconds are over and its readers have it: what was sent is not unsent. */
export class AlreadySent extends Refusal {
  readonly slug = 'already-sent';
  constructor(entryId: string) {
    super('It has gone to its readers already.', { entryId });
  }
}
