import { Injectable } from '@nestjs/common';
import { addBusiness, ALWAYS_OPEN, CalendarBook } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import type { Commitment } from '../commitment.entity.js';

/** Terms put on the table are answered within two open hours, unless told otherwise. */
const REPLY_WINDOW = 2 * 60 * 60_000;

/** By when an answer is wanted. */
@Injectable()
export class ReplyWindows {
  constructor(private readonly calendars: CalendarBook) {}

  /** Two hours from now in the open hours the promise keeps to. */
  async from(work: Work, commitment: Commitment): Promise<Date> {
    const calendar = commitment.calendarId
      ? await this.calendars.compiled(work, commitment.calendarId, commitment.calendarVersion!)
      : ALWAYS_OPEN;
    return new Date(addBusiness(calendar, work.now.getTime(), REPLY_WINDOW));
  }
}
