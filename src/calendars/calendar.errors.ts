import { Invalid, Refusal } from '../platform/refusals/refusal.js';

/** The terms of a calendar do not hold; `fields` names every problem found, not only the first. */
export class CalendarTermsInvalid extends Invalid {}

/** A line asked of `calendar` is not a question; `fields` names every problem found. */
export class CalendarCaseInvalid extends Invalid {}

export class UnknownZone extends Refusal {
  readonly slug = 'unknown-zone';
  override readonly status = 422;
  constructor(zone: string) {
    super(`There is no time zone ${JSON.stringify(zone)}: give an IANA name such as Europe/Berlin.`, { zone });
  }
}

/** Nothing in these terms ever opens, so there is no instant to answer with. */
export class CalendarNeverOpens extends Refusal {
  readonly slug = 'calendar-never-opens';
  override readonly status = 422;
  constructor(zone: string) {
    super('This calendar has no open time at all: give it weekly hours or openings.', { zone });
  }
}

/** The calendar opens, but not often enough on this side of the instant. */
export class OpenTimeRunsOut extends Refusal {
  readonly slug = 'open-time-runs-out';
  override readonly status = 422;
  constructor(side: 'after' | 'before', at: string) {
    super(`This calendar has too little open time ${side} ${at}.`, { side, at });
  }
}

export class OutsideCalendarYears extends Refusal {
  readonly slug = 'outside-calendar-years';
  override readonly status = 422;
  constructor() {
    super('Calendars answer for the years 1900 to 2499.');
  }
}

/** A length of business time is counted forward or back by the function's name, never by its sign. */
export class BusinessTimeNegative extends Refusal {
  readonly slug = 'business-time-negative';
  override readonly status = 422;
  constructor(asked: number) {
    super('A length of business time is a number that is not negative: to count back, ask for the time before.', {
      asked,
    });
  }
}

export class InstantMalformed extends Refusal {
  readonly slug = 'instant-malformed';
  override readonly status = 422;
  constructor(text: string) {
    super(`${JSON.stringify(text)} is not an RFC 3339 instant such as 2026-03-27T16:00:00+01:00.`, { text });
  }
}

export class CountryUnknown extends Refusal {
  readonly slug = 'country-unknown';
  override readonly status = 422;
  constructor(country: string) {
    super(`There is no list of holidays for ${country}.`, { country });
  }
}

export class StateUnknown extends Refusal {
  readonly slug = 'state-unknown';
  override readonly status = 422;
  constructor(state: string, states: readonly string[]) {
    super(`This country has no state ${state} with holidays of its own.`, { state, states });
  }
}

/** An error for readers who know no classes: a refusal by its slug, anything else as unexpected. */
export const toldError = (error: unknown): { type: string; detail: string } => ({
  type: error instanceof Refusal ? error.slug : 'unexpected',
  detail: error instanceof Error ? error.message : String(error),
});
