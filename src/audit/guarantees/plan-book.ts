import type { Reader } from '../guarantee.js';
import type { Hours } from '../open-days.rules.js';
import type { StoredRung } from '../second-terms.js';

const KEPT = 200;

/** Ladders and calendar versions as stored; neither ever changes. Keeps the last two hundred of each at most. */
export class PlanBook {
  private readonly ladders = new Map<string, StoredRung[]>();
  private readonly versions = new Map<string, Hours | null>();

  constructor(private readonly reader: Reader) {}

  async ladder(id: string): Promise<StoredRung[]> {
    const known = this.ladders.get(id);
    if (known) return known;
    const [row] = await this.reader.query<{ rungs: StoredRung[] }>('select rungs from chase_ladders where id = $1', [
      id,
    ]);
    return keep(this.ladders, id, row?.rungs ?? []);
  }

  /** The hours of that very version; null is always open. */
  async hours(calendarId: string | null, version: number | null): Promise<Hours | null> {
    if (calendarId === null) return null;
    const name = `${calendarId} ${version}`;
    const known = this.versions.get(name);
    if (known !== undefined) return known;
    const [row] = await this.reader.query<{ terms: Hours }>(
      'select terms from calendar_versions where calendar_id = $1 and version = $2',
      [calendarId, version],
    );
    return keep(this.versions, name, row?.terms ?? NEVER_OPEN);
  }
}

/** A calendar that is pinned and not there: whatever hangs on its hours comes out wrong. */
const NEVER_OPEN: Hours = { zone: 'UTC', hours: {}, holidays: [], breaks: {} };

function keep<T>(book: Map<string, T>, name: string, value: T): T {
  if (book.size >= KEPT) book.clear();
  book.set(name, value);
  return value;
}
