import { MalformedCursor } from './http.errors.js';

/** One page of a list; `next` is the cursor of the page after it, null on the last. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/**
 * The values a list is sorted by, of the last row shown. Give instants as the database wrote them (`due_at::text`): a Date has lost
 * their microseconds, and rows with them.
 */
export type CursorKey = readonly (string | number | null)[];
type KeyPart = 'text' | 'number' | 'instant';
type KeyOf<Shape extends readonly KeyPart[]> = {
  -readonly [I in keyof Shape]: Shape[I] extends 'number' ? number : string;
};

export const page = <Item>(items: Item[], next: string | null): Page<Item> => ({ items, next });

/** The page out of `rows`, of which the query asked for one more than `limit`, so as to know whether there is another page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorAfter: (last: Row) => string,
  show: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  return page(
    shown.map((row) => show(row)),
    rows.length > limit ? cursorAfter(shown.at(-1)!) : null,
  );
}

/** Where the next page of the list sorted by `order` begins: opaque to clients, only good for the same order. */
export function writeCursor(order: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([order, ...key])).toString('base64url');
}

/**
 * The key in a cursor a client sent back, or undefined when it sent none. Everything is checked: it comes from outside.
 * @throws MalformedCursor unless it was made for this `order` and has this `shape`
 */
export function readCursor<const Shape extends readonly KeyPart[]>(
  order: string,
  shape: Shape,
  cursor: string | undefined,
): KeyOf<Shape> | undefined {
  if (cursor === undefined) return undefined;
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== shape.length + 1 || parts[0] !== order) throw new MalformedCursor();
  const key = parts.slice(1);
  if (!shape.every((part, i) => FITS[part](key[i]))) throw new MalformedCursor();
  return key as KeyOf<Shape>;
}

const INSTANT = /^(infinity|\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}(:?\d{2})?))$/;
const FITS: Record<KeyPart, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.length <= 1000 && !value.includes('\0'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  instant: (value) => typeof value === 'string' && INSTANT.test(value) && (value === 'infinity' || isDate(value)),
};

/** Whether the calendar knows such a day and hour: PostgreSQL refuses the others with an error of its own. */
function isDate(text: string): boolean {
  const [day, hour] = [text.slice(0, 10), text.slice(11, 19)];
  const at = Date.parse(`${day}T${hour}Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new MalformedCursor();
  }
}
