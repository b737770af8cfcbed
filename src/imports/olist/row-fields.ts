import { readAmount, readCount, readKey, readScore, readStatus, readTime } from './olist-fields.rules.js';

/** One row of a file, read by column. Notes what it could not read, so that a bad row names all that is wrong with it. */
export class RowFields {
  readonly problems: string[] = [];

  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly fields: readonly string[],
  ) {}

  key = (column: string): string => this.wanted(column, readKey, 'a key');
  time = (column: string): string => this.wanted(column, readTime, 'a time');
  amount = (column: string): number => this.wanted(column, readAmount, 'an amount');
  count = (column: string): number => this.wanted(column, readCount, 'a count from 1');
  score = (column: string): number => this.wanted(column, readScore, 'a score from 1 to 5');
  status = (column: string): string => this.wanted(column, readStatus, 'a status');

  /** Null where the field is empty: it has not happened, or nobody says when. */
  timeIfAny = (column: string): string | null => (this.raw(column) === '' ? null : this.time(column));

  /** The text as it stands; empty too where the file has no such column. */
  text = (column: string): string => this.fields[this.places.get(column) ?? -1] ?? '';

  /** Whether this much can be made out, though the row as a whole is bad. */
  keyIfAny = (column: string): string | null => readKey(this.raw(column)) ?? null;

  private wanted<T extends string | number>(column: string, read: (text: string) => T | undefined, what: string): T {
    const text = this.raw(column);
    const value = read(text);
    if (value === undefined)
      this.problems.push(text === '' ? `${column} is empty` : `${column} is not ${what}: "${shortened(text)}"`);
    return value as T;
  }

  private raw = (column: string): string => this.text(column).trim();
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/g, ' ');
