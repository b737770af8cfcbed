import { Matches } from 'class-validator';
import { IsInstant } from '../../calendars/index.js';

export class SnoozeDto {
  /** Until when the case stands back in the caller's lists: within a year. */
  @IsInstant()
  until!: string;
}

export class ReadDto {
  /** The newest entry the caller has seen. */
  @Matches(/^ent_[0-9a-f-]{36}$/, { message: 'is the id of an entry' })
  lastSeen!: string;
}

export class SnoozeView {
  caseId!: string;
  until!: string;
}

export class ReadView {
  caseId!: string;
  /** Null: nothing. */
  lastSeen!: string | null;
  /** Entries of others after it; exact up to 99. */
  unread!: number;
}
