import type { Work } from '../../../platform/index.js';

/**
 * The rows of a query, so many at a time, through a cursor of the open transaction: all of them as they stood when it was opened, and no more than a page of
 * them in memory: a page is emptied when the next one is asked for. `name` belongs to this query alone: a connection remembers what comes out of a cursor of that name.
 */
export async function* cursorPages<Row>(
  work: Work,
  name: string,
  sql: string,
  parameters: readonly unknown[],
  rows: number,
): AsyncGenerator<Row[]> {
  await work.query(`declare ${name} no scroll cursor for ${sql}`, parameters);
  for (let read = rows; read === rows;) {
    const page = await work.query<Row>(`fetch forward ${rows} from ${name}`);
    read = page.length;
    if (read > 0) yield page;
    // What the driver keeps of a query that is over would hold on to its rows until the heap is swept as a whole: a hundred thousand of them.
    page.length = 0;
  }
  await work.query(`close ${name}`);
}
