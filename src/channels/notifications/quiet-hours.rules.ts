import { resolveLocal, toLocal } from '../../calendars/local-time.rules.js';

/** From and until when somebody wants no mail, as their own clocks show it: `22:00` to `07:00` runs over midnight. */
export interface QuietHours {
  from: string;
  until: string;
}

const DAY = 86_400_000;

/** Whether the clocks of this zone are within these hours; the end is not. */
export function isQuiet(at: Date, { from, until }: QuietHours, zone: string): boolean {
  const clock = toLocal(at.getTime(), zone).slice(11, 16);
  return from < until ? from <= clock && clock < until : clock >= from || clock < until;
}

/** The first instant from `at` on that is not quiet. Hours that begin as they end are none. */
export function afterQuiet(at: Date, quiet: QuietHours | null, zone: string): Date {
  if (!quiet || quiet.from === quiet.until || !isQuiet(at, quiet, zone)) return at;
  const local = toLocal(at.getTime(), zone);
  const day = local.slice(11, 16) < quiet.until ? at : new Date(at.getTime() + DAY);
  return instantAt(`${toLocal(day.getTime(), zone).slice(0, 10)}T${quiet.until}`, zone, at);
}

/** When the clocks show it; a time they skip comes with the next they show, one they show twice the first time. */
function instantAt(local: string, zone: string, notBefore: Date): Date {
  try {
    return new Date(Math.max(resolveLocal(local, zone).at, notBefore.getTime()));
  } catch (error) {
    const { suggestion, first } = error as { suggestion?: string; first?: number };
    if (suggestion !== undefined) return new Date(resolveLocal(suggestion, zone).at);
    if (first !== undefined) return new Date(Math.max(first, notBefore.getTime()));
    throw error;
  }
}
