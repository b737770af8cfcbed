import { asUniversal, fromUniversal, instantIn, localAt } from '../time/wall-clock.rules.js';

/** A day of the desk as people say it: how many days from today, and on the wall clock when. */
export interface SpokenTime {
  readonly days: number;
  readonly hour: number;
  readonly minute: number;
}
/** A time as words: so long from now, or on such a day at such an hour. */
export type Spoken = { readonly minutes: number } | SpokenTime;

const MORNING = 9;
const WORDS: Record<string, readonly string[]> = {
  tomorrow: ['tomorrow', 'morgen', 'amanha'],
  today: ['today', 'tonight', 'heute', 'hoje'],
  week: ['next week', 'nachste woche', 'proxima semana'],
};
const UNITS: readonly [minutes: number, names: RegExp][] = [
  [1, /^(m|min|mins|minutes?|minuten?|minutos?)$/],
  [60, /^(h|hours?|std|stunden?|horas?)$/],
  [1_440, /^(d|days?|tage?n?|dias?)$/],
  [10_080, /^(w|weeks?|wochen?|semanas?)$/],
];
/** From Sunday on, in each language; Portuguese ones are known by three letters, for two are German ones. */
const WEEKDAYS = [
  ['sunday', 'sonntag', 'domingo'],
  ['monday', 'montag', 'segunda'],
  ['tuesday', 'dienstag', 'terca'],
  ['wednesday', 'mittwoch', 'quarta'],
  ['thursday', 'donnerstag', 'quinta'],
  ['friday', 'freitag', 'sexta'],
  ['saturday', 'samstag', 'sabado'],
] as const;

/**
 * What somebody means by "in 3 h", "tomorrow 9", "fri 14:30", "2 days", also in German and Portuguese; a day without an hour is its
 * morning. `today` is the weekday now, Sunday being 0. Undefined: no time one could be sure of.
 */
export function spokenTime(words: string, today: number): Spoken | undefined {
  const text = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
  const span = /^(?:in |daqui a )?(\d{1,4}) ?([a-z]+)$/.exec(text);
  const unit = span && UNITS.find(([, names]) => names.test(span[2]!));
  if (unit) return { minutes: Number(span[1]) * unit[0] };
  const [, day = '', hours, minutes = '0', half] =
    /^(.*?) ?(?:(?:at|um|as) )?(?:(\d{1,2})(?:[:h.](\d{2}))? ?(am|pm|uhr|h)?)?$/.exec(text) ?? [];
  const days = daysTo(day.trim(), today);
  if (days === undefined) return undefined;
  if (hours === undefined) return day.trim() === '' ? undefined : { days, hour: MORNING, minute: 0 };
  const isHalf = half === 'am' || half === 'pm';
  const hour = (isHalf ? Number(hours) % 12 : Number(hours)) + (half === 'pm' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? { days, hour, minute: Number(minutes) } : undefined;
}

function daysTo(name: string, today: number): number | undefined {
  if (name === '' || WORDS['today']!.includes(name)) return 0;
  if (WORDS['tomorrow']!.includes(name)) return 1;
  if (WORDS['week']!.includes(name)) return (8 - today) % 7 || 7;
  const short = name.replace(/-feira$/, '');
  const weekday = WEEKDAYS.findIndex(([english, german, portuguese]) =>
    [english, german, ...(short.length > 2 ? [portuguese] : [])].some(
      (whole) => short.length > 1 && whole.startsWith(short),
    ),
  );
  return weekday < 0 ? undefined : (weekday - today + 7) % 7 || 7;
}

/** That time after `now`, by clocks in this zone; an hour of today that is over is tomorrow's, one that they jump over as much behind the jump. */
export function timeOf(spoken: Spoken, now: Date, zone: string): Date {
  if ('minutes' in spoken) return new Date(now.getTime() + spoken.minutes * 60_000);
  const midnight = `${localAt(now.getTime(), zone).slice(0, 10)}T00:00`;
  const onDay = (days: number): Date => {
    const minutes = days * 1_440 + spoken.hour * 60 + spoken.minute;
    const local = fromUniversal(asUniversal(midnight) + minutes * 60_000);
    return new Date(instantIn(local, zone));
  };
  const at = onDay(spoken.days);
  return at <= now ? onDay(spoken.days + 1) : at;
}
