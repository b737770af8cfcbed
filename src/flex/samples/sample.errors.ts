import { Refusal } from '../../platform/index.js';

/** Who asked for an exception or agreed to it does not review it, nor does another account of theirs. */
export class FourEyesOnSamples extends Refusal {
  readonly slug = 'four-eyes-on-samples';
  override readonly status = 403;
  constructor() {
    super('You asked for this exception or agreed to it: somebody else has to review it.');
  }
}

/** There are fewer exceptions than are to be drawn; by value, fewer that are worth something. */
export class SampleLargerThanPopulation extends Refusal {
  readonly slug = 'sample-larger-than-population';
  override readonly status = 422;
  constructor(size: number, population: number) {
    super('There are fewer exceptions than are to be drawn.', { size, population });
  }
}

/** Worth is only compared in one currency. */
export class OneCurrencyWanted extends Refusal {
  readonly slug = 'one-currency-wanted';
  override readonly status = 422;
  constructor(currencies: readonly string[]) {
    super('These exceptions are in several currencies: name one in the filter to draw by value.', { currencies });
  }
}
