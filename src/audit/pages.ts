import type { Reader } from './guarantee.js';

const PAGE = 500;

/**
 * All rows of a query in pages of 500, one page in memory at a time. The query says `(key) > ($1, …) order by key limit $n`, its key ascending from
 * `first`; each page is one statement, so what it joins was true at one moment.
 */
export async function* rowsOf<Row>(
  reader: Reader,
  sql: string,
  first: readonly unknown[],
  keyOf: (row: Row) => readonly unknown[],
): AsyncGenerator<Row> {
  for (let [key, full] = [first, true]; full;) {
    const rows = await reader.query<Row>(sql, [...key, PAGE]);
    yield* rows;
    full = rows.length === PAGE;
    if (full) key = keyOf(rows[PAGE - 1]!);
  }
}
