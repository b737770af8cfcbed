import { Refusal } from '../platform/index.js';

export class NotAPhoto extends Refusal {
  readonly slug = 'not-a-photo';
  override readonly status = 422;
  constructor() {
    super('This file is not a photo.');
  }
}

/** Nothing was said in a form that says something. */
export class WordsMissing extends Refusal {
  readonly slug = 'words-missing';
  override readonly status = 422;
  constructor() {
    super('Please write a few words.');
  }
}

export class TimeMissing extends Refusal {
  readonly slug = 'time-missing';
  override readonly status = 422;
  constructor() {
    super('Please give the day, and from when to when.');
  }
}

/** A part of a claim is granted, and no sum was given. */
export class SumMissing extends Refusal {
  readonly slug = 'sum-missing';
  override readonly status = 422;
  constructor() {
    super('Please write the sum as a number, such as 12.50.');
  }
}

/** Days or the person who stands in do not fit. */
export class AbsenceUnclear extends Refusal {
  readonly slug = 'absence-unclear';
  override readonly status = 422;
  constructor() {
    super('Please look at the dates and at who takes their place again.');
  }
}

export class WordsTooMany extends Refusal {
  readonly slug = 'words-too-many';
  override readonly status = 422;
  constructor(limit: number) {
    super(`This is too long: ${limit} characters at most.`, { limit });
  }
}

/** "This did not happen", said of what nobody said had happened, or so long ago that it is a new matter. */
export class NotCalledDone extends Refusal {
  readonly slug = 'not-called-done';
  constructor() {
    super('We have not said lately that this is done. Please write us a message instead.');
  }
}

/** Said once, of a task that asks for a photo and does not insist on one. */
export class PhotoAskedFor extends Refusal {
  readonly slug = 'photo-asked-for';
  constructor() {
    super('This task asks for a photo. Add one, or send the report without.');
  }
}

/** The app of the desk was not built: it is missing beside the service. */
export class DeskNotBuilt extends Refusal {
  readonly slug = 'desk-not-built';
  override readonly status = 503;
  constructor() {
    super('The desk was not built on this machine: `npm start` builds it.');
  }
}
