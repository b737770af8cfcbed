import { IsArray, IsObject, IsOptional, IsString, Length } from 'class-validator';
import type { HoursOfDay } from './calendar-terms.rules.js';

/** When somebody works. Dates and times are local to the zone; the rules look at each of them and name all that do not hold. */
export class CalendarTermsDto {
  /** IANA name, for example `Europe/Berlin`. */
  @IsString()
  @Length(1, 64)
  zone!: string;

  /** The ordinary week: `{ "mon": [["09:00", "17:00"]] }`; a day left out is closed, a day ends at `24:00`. */
  @IsOptional()
  @IsObject()
  hours?: Record<string, HoursOfDay[]>;

  /** Dates (`2026-04-03`) closed all day. */
  @IsOptional()
  @IsArray()
  holidays?: string[];

  /** Parts of a date that are closed: `{ "2026-12-24": [["13:00", "24:00"]] }`. */
  @IsOptional()
  @IsObject()
  breaks?: Record<string, HoursOfDay[]>;

  /** Hours in place of the ordinary ones on a date, also on a holiday. */
  @IsOptional()
  @IsObject()
  openings?: Record<string, HoursOfDay[]>;
}

export class CreateCalendarDto extends CalendarTermsDto {
  @IsString()
  @Length(1, 200)
  name!: string;
}
