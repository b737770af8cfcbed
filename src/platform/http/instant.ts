/**
 * An instant as the API writes it: RFC 3339 in UTC, `2026-04-04T07:00:00Z`; fractions of a second only where there are some.
 * PostgreSQL's `infinity`, which arrives as a number, means never and is null like null itself.
 */
export function instant(at: Date): string;
export function instant(at: Date | number | null | undefined): string | null;
export function instant(at: Date | number | null | undefined): string | null {
  if (!(at instanceof Date)) return null;
  return at.toISOString().replace('.000Z', 'Z');
}
