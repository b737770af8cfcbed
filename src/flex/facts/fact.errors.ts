import { Refusal } from '../../platform/refusals/refusal.js';

/** Nobody stated this, or it was taken back already. */
export class NotStated extends Refusal {
  readonly slug = 'fact-not-stated';
  constructor(fact: string) {
    super('Nobody stated this about the case, or it was taken back already.', { fact });
  }
}
