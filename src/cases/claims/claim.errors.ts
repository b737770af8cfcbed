import { Refusal } from '../../platform/index.js';
import type { ClaimAct, ClaimState } from './claim-states.rules.js';

export class ClaimNotAllowedNow extends Refusal {
  readonly slug = 'claim-not-allowed-now';
  constructor(act: ClaimAct, state: ClaimState, allowed: readonly ClaimAct[]) {
    super(`A claim that is ${state} cannot be taken on with "${act}".`, { state, allowed });
  }
}

/** The time to file with this partner has run out; name "fileBy" if it granted more. */
export class ClaimPeriodOver extends Refusal {
  readonly slug = 'claim-period-over';
  override readonly status = 422;
  constructor(fileBy: Date, withinDays: number) {
    super('The time to file this claim has run out: if the partner takes it all the same, say until when ("fileBy").', {
      fileBy: fileBy.toISOString(),
      withinDays,
    });
  }
}

/** Of one matter sums are named in one currency: a claim in that it was made in, a remedy in its policy's. */
export class OtherCurrency extends Refusal {
  readonly slug = 'other-currency';
  override readonly status = 422;
  constructor(currency: string, given: string) {
    super(`This is in ${currency}, not ${given}.`, { currency, given });
  }
}

/** Accepted is the whole sum, partly is some of it, rejected is nothing of it. */
export class GrantUnlikeVerdict extends Refusal {
  readonly slug = 'grant-unlike-verdict';
  override readonly status = 422;
  constructor(verdict: string, claimed: number) {
    super('Accepted is the whole sum, partly is some of it, rejected is nothing of it.', { verdict, claimed });
  }
}

/** Nobody pays more than was granted. */
export class PaidMoreThanGranted extends Refusal {
  readonly slug = 'paid-more-than-granted';
  override readonly status = 422;
  constructor(granted: number, recovered: number) {
    super('More than was granted: have the answer corrected first.', { granted, recovered });
  }
}

/** The shipment is not one of this case's order, or another partner carries it. */
export class ShipmentOfAnother extends Refusal {
  readonly slug = 'shipment-of-another';
  override readonly status = 422;
  constructor() {
    super('This shipment is not one of the case’s order that this partner carries.');
  }
}
