import { Refusal } from '../platform/index.js';

/** What somebody still waits for has to be ended first, by people. */
export class StillOpen extends Refusal {
  readonly slug = 'still-open';
  constructor(caseIds: readonly string[]) {
    super('Cases of this customer are open: close them first.', { caseIds });
  }
}

/** The law or a dispute keeps us from forgetting this customer for now. */
export class HeldByLaw extends Refusal {
  readonly slug = 'held-by-law';
  constructor(until: Date) {
    super('A legal hold keeps us from forgetting this customer for now.', { until: until.toISOString() });
  }
}

export class ErasedAlready extends Refusal {
  readonly slug = 'erased-already';
  constructor() {
    super('This customer has been forgotten: there is nothing left to hold.');
  }
}
