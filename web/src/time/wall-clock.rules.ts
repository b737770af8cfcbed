/** What clocks show, as the API writes it: "2026-12-03T15:00". */
export type Local = string;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What clocks in a zone show at an instant, in milliseconds. */
export function localAt(at: number, zone: string): Local {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The local time as if it were universal, in milliseconds: to reckon with days and hours of clocks, not of the world. */
export const asUniversal = (local: Local): number => Date.parse(`${local}:00Z`);
export const fromUniversal = (at: number): Local => new Date(at).toISOString().slice(0, 16);

const offsetAt = (at: number, zone: string): number => {
  const whole = Math.floor(at / MINUTE) * MINUTE;
  return asUniversal(localAt(whole, zone)) - whole;
};

/** When clocks in a zone show this: once, twice where an hour is repeated in autumn, never where one is skipped in spring. */
export function instantsOf(local: Local, zone: string): number[] {
  const asked = asUniversal(local);
  const offsets = new Set([offsetAt(asked - 24 * HOUR, zone), offsetAt(asked + 24 * HOUR, zone)]);
  return [...offsets]
    .map((offset) => asked - offset)
    .filter((at) => localAt(at, zone) === local)
    .sort((a, b) => a - b);
}

/** As far behind a jump of the clocks as the time that was asked for is behind where they jumped. */
export const behindTheJump = (local: Local, zone: string): Local => {
  const asked = asUniversal(local);
  return localAt(asked - offsetAt(asked - 24 * HOUR, zone), zone);
};

/** A local time that says which of two it means: "2026-10-25T02:30+01:00". */
export function withOffset(at: number, zone: string): string {
  const minutes = Math.round(offsetAt(at, zone) / MINUTE);
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${localAt(at, zone)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** When clocks in a zone show this: the first of two, and where they jump over it as far behind the jump. */
export const instantIn = (local: Local, zone: string): number =>
  instantsOf(local, zone)[0] ?? instantsOf(behindTheJump(local, zone), zone)[0]!;
