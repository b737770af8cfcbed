/**
 * An instant as the API writes it: RFC 3339 in UTC, `2026-04-04T07:00:00Z`; fractions of a second only where there are some. It is given
 * as a Date, or as PostgreSQL writes it in UTC (`at::text`): lists show hundreds, and making Dates of them would cost most of the time.
 * PostgreSQL's `infinity` means never and is null like null itself.
 */
export function instant(at: Date): string;
export function instant(at: Date | string | number | null | undefined): string | null;
export function instant(at: Date | string | number | null | undefined): string | null {
  if (typeof at === 'string') return fromText(at);
  return at instanceof Date ? at.toISOString().replace('.000Z', 'Z') : null;
}

/** `2026-04-04 07:00:00+00` or, with microseconds, `2026-04-04 07:00:00.120305+00`. */
function fromText(text: string): string | null {
  if (text === 'infinity') return null;
  const seconds = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  const milliseconds = text.slice(20, -3).padEnd(3, '0').slice(0, 3);
  return milliseconds === '000' ? `${seconds}Z` : `${seconds}.${milliseconds}Z`;
}
