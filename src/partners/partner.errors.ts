import { Refusal } from '../platform/index.js';

/** The reference names another partner already. */
export class PartnerAlreadyKnown extends Refusal {
  readonly slug = 'partner-already-known';
  constructor(externalRef: string) {
    super('There is a partner with this externalRef already.', { externalRef });
  }
}

export class CalendarUnknown extends Refusal {
  readonly slug = 'calendar-unknown';
  override readonly status = 422;
  constructor(calendarId: string) {
    super('There is no such calendar.', { calendarId });
  }
}
