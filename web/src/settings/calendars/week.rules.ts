/** From–until on one local day: `09:00` to `17:00`; a day ends at `24:00`. */
export type Hours = [from: string, until: string];
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export interface Terms {
  zone: string;
  hours: Record<string, Hours[]>;
  holidays: string[];
  breaks: Record<string, Hours[]>;
  openings: Record<string, Hours[]>;
}

export const USUAL_WEEK: Terms['hours'] = Object.fromEntries(
  DAYS.slice(0, 5).map((day) => [day, [['09:00', '17:00']]]),
);

/** The hours that follow those of the day: an afternoon after a morning. */
export function nextHours(hours: readonly Hours[]): Hours {
  const last = hours.at(-1);
  return last && last[1] < '23:00'
    ? [last[1] < '13:00' ? '13:00' : last[1], last[1] < '17:00' ? '17:00' : '23:00']
    : ['09:00', '17:00'];
}

/** As the API takes them: a day without hours is left out, dates in their order and once each. */
export const cleaned = ({ zone, hours, holidays, breaks, openings }: Terms): Terms => ({
  zone,
  hours: withHours(hours),
  holidays: [...new Set(holidays)].sort(),
  breaks: withHours(breaks),
  openings: withHours(openings),
});

const withHours = (days: Record<string, Hours[]>): Record<string, Hours[]> =>
  Object.fromEntries(Object.entries(days).filter(([, hours]) => hours.length > 0));

/** A time as `<input type="time">` holds it, and back: browsers know no 24:00. */
export const shownTime = (time: string): string => (time === '24:00' ? '00:00' : time);
export const untilTime = (shown: string): string => (shown === '00:00' ? '24:00' : shown);
