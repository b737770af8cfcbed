import { instantsOf, localAt } from '../../time/wall-clock.rules.js';

/** Whose words and whose clocks. */
export interface Reader {
  readonly locale: string;
  readonly zone: string;
}

const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
const FORMAT = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...TIME } as const;

/** "Thu, 3 Dec 2026, 15:00 GMT+1", or from when to when. */
export function spanWords(start: number | undefined, due: number, by: Reader, options: object = FORMAT): string {
  const format = new Intl.DateTimeFormat(by.locale, { ...options, timeZone: by.zone });
  return start === undefined ? format.format(due) : format.formatRange(start, due);
}

/** A window by its own clocks, and by its reader's as well where those show something else. */
export function windowWords(start: number, due: number, zone: string, reader: Reader): string {
  const theirs = spanWords(start, due, { ...reader, zone });
  const [startThere, dueThere] = [localAt(start, zone), localAt(due, zone)];
  const [startHere, dueHere] = [localAt(start, reader.zone), localAt(due, reader.zone)];
  if (startThere === startHere && dueThere === dueHere) return theirs;
  const days = new Set([startThere, dueThere, startHere, dueHere].map((local) => local.slice(0, 10)));
  return `${theirs} (${spanWords(start, due, reader, days.size === 1 ? TIME : FORMAT)})`;
}

/** When a window begins, of which its terms keep what clocks show, and the offset where they show it twice. */
export const startOf = (localStart: string, zone: string): number | undefined =>
  /[+-]\d{2}:\d{2}$|Z$/.test(localStart) ? Date.parse(localStart) : instantsOf(localStart.slice(0, 16), zone)[0];
