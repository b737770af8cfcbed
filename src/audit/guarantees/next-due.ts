import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

/** As text: `infinity` stands for nothing promised. */
const CASES = `
  select c.id, c.next_due_at::text as shown, due.at::text as derived
  from cases c cross join lateral (select coalesce(min(p.due_at), 'infinity') as at from commitments p
    where c.head_id is null and (p.case_id = c.id or p.case_id in (select f.id from cases f where f.head_id = c.id)) and p.held_since is null
      and p.state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')) due
  where c.id > $1 order by c.id limit $2`;

export const nextDue: Guarantee = {
  name: 'next due',
  says: 'the next due time a case shows is the earliest of its open promises and of those merged into it',
  async check(reader, findings) {
    type CaseRow = { id: string; shown: string; derived: string };
    for await (const { id, shown, derived } of rowsOf<CaseRow>(reader, CASES, [''], (row) => [row.id]))
      findings.saw(id, shown === derived ? undefined : `shows ${shown}; its promises say ${derived}`);
  },
};
