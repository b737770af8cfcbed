import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

/** A case that is merged is closed itself; what it was promised is waited for by its head, which shows it. */
const BROKEN = `
  select p.id, p.case_closed as shown, c.state = 'closed' as derived from commitments p join cases c on c.id = p.case_id
  where p.state = 'broken' and not p.done_late and p.id > $1 order by p.id limit $2`;

export const board: Guarantee = {
  name: 'board',
  says: 'a broken promise is waited for until it is done or its case is closed',
  async check(reader, findings) {
    type BrokenRow = { id: string; shown: boolean; derived: boolean };
    for await (const { id, shown, derived } of rowsOf<BrokenRow>(reader, BROKEN, [''], (row) => [row.id]))
      findings.saw(
        id,
        shown === derived
          ? undefined
          : shown
            ? 'is on no board, and its case is open'
            : 'is on the board of a closed case',
      );
  },
};
