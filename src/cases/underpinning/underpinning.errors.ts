import { Refusal } from '../../platform/refusals/refusal.js';

export class UnderpinnedAlready extends Refusal {
  readonly slug = 'underpinned-already';
  constructor(targetId: string) {
    super('There is a target for this already: retire it first.', { targetId });
  }
}
