/** What one field of the files says, or undefined when it does not say it. Texts in, plain values out. */

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
/** The other edition of the files: month first, hours without a leading zero, no seconds. */
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * The instant a time in the files names: `2017-10-02 10:56:33` or `10/2/2017 10:56`. They carry no zone and are read as UTC, so that
 * comparing two of them is comparing what the files say. RFC 3339 in UTC with seconds: such texts sort as the instants do.
 */
export function readTime(text: string): string | undefined {
  const iso = ISO.exec(text);
  const american = iso ? null : AMERICAN.exec(text);
  const [year, month, day, hour, minute, second] = iso
    ? numbers(iso.slice(1))
    : american
      ? numbers([american[3], american[1], american[2], ...american.slice(4)])
      : [];
  if (year === undefined || year < 1900 || year > 2199) return undefined;
  if (month! < 1 || month! > 12 || day! < 1 || day! > daysIn(year, month!)) return undefined;
  if (hour! > 23 || minute! > 59 || second! > 59) return undefined;
  const [mm, dd, hh, mi, ss] = [month, day, hour, minute, second].map((n) => String(n).padStart(2, '0'));
  return `${year}-${mm}-${dd}T${hh}:${mi}:${ss}Z`;
}

const numbers = (texts: (string | undefined)[]): number[] => texts.map((text) => Number(text ?? 0));

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An amount such as `21.99`, `99` or `16.5` in minor units: exact, because it never becomes a fraction. */
export function readAmount(text: string): number | undefined {
  const amount = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!amount) return undefined;
  return Number(amount[1]) * 100 + Number((amount[2] ?? '').padEnd(2, '0'));
}

/** A key of the files: anything without blanks, 64 characters at most. */
export const readKey = (text: string): string | undefined => (/^[^\s\p{C}]{1,64}$/u.test(text) ? text : undefined);

export const readScore = (text: string): number | undefined => (/^[1-5]$/.test(text) ? Number(text) : undefined);

export const readCount = (text: string): number | undefined => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

/** An order's status: one word, in small letters. */
export const readStatus = (text: string): string | undefined =>
  /^[A-Za-z][A-Za-z_-]{0,31}$/.test(text) ? text.toLowerCase() : undefined;
