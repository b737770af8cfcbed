import { Refusal } from '../../platform/index.js';

/** Only a major case has an update for the customers of others. */
export class NotMajor extends Refusal {
  readonly slug = 'not-major';
  constructor() {
    super('This is not a major case: open one for the cause, and make the cases part of it.');
  }
}

export class UpdateForNobody extends Refusal {
  readonly slug = 'update-for-nobody';
  constructor() {
    super('No open case is part of this one: there is nobody to write to.');
  }
}

/** Somebody would read a sentence with a hole in it. */
export class UpdateIncomplete extends Refusal {
  readonly slug = 'update-incomplete';
  constructor(incomplete: number, first: readonly { caseId: string; missing: readonly string[] }[]) {
    super(
      'For some of these customers something the text speaks of is not known: give other words for it, as in "{order|your parcel}".',
      {
        incomplete,
        first,
      },
    );
  }
}
