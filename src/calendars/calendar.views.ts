import { instant } from '../platform/index.js';
import type { Calendar, CalendarVersion } from './calendar.entity.js';
import type { HoursOfDay } from './calendar-terms.rules.js';

/** A calendar with its newest hours. */
export class CalendarView {
  id!: string;
  name!: string;
  version!: number;
  zone!: string;
  hours!: Record<string, HoursOfDay[]>;
  holidays!: string[];
  breaks!: Record<string, HoursOfDay[]>;
  openings!: Record<string, HoursOfDay[]>;
  /** When this version was made. */
  since!: string;
}

export type CalendarRow = Pick<Calendar, 'id' | 'name'> & Pick<CalendarVersion, 'version' | 'terms' | 'createdAt'>;

export const calendarView = ({ id, name, version, terms, createdAt }: CalendarRow): CalendarView => ({
  id,
  name,
  version,
  zone: terms.zone,
  hours: { ...terms.hours },
  holidays: terms.holidays,
  breaks: terms.breaks,
  openings: terms.openings ?? {},
  since: instant(createdAt),
});
