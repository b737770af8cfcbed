import type { Work } from '../../../platform/index.js';

/**
 * The rows of a query, so many at a time, through a cursor of the open transaction: all of them as they stood when it was opened, and no more than a page of
 * them in memory. `name` belongs to this query alone: a connection remembers what comes out of a cursor of that name.
 */
export async function* cursorPages<Row>(
  work: Work,
  name: string,
  sql: string,
  parameters: readonly unknown[],
  rows: number,
): AsyncGenerator<Row[]> {
  await work.query(`declare ${name} no scroll cursor for ${sql}`, parameters);
  for (let page: Row[]; ;) {
    page = await work.query<Row>(`fetch forward ${rows} from ${name}`);
    if (page.length > 0) yield page;
    if (page.length < rows) break;
  }
  await work.query(`close ${name}`);
}
