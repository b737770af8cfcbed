import { Refusal } from '../../platform/index.js';

/** A limit is for a role of ours, a team that somebody is in, or one of our own people. */
export class HolderUnknown extends Refusal {
  readonly slug = 'holder-unknown';
  override readonly status = 422;
  constructor(scope: string) {
    super(`There is no such ${scope} among our own people.`, { scope });
  }
}
