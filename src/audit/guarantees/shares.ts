import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

interface ShareRow {
  id: string;
  subjectId: string;
  readers: string[];
  own: string[] | null;
}

/** Whose readers are its own: what was said, a file, a promise or a task. */
const SHARES = `
  select s.id, s.subject_id as "subjectId", s.readers,
    coalesce((select e.readers from entries e where e.id = s.subject_id), (select f.readers from files f where f.id = s.subject_id),
      (select array_remove(array['partner:' || m.partner_id, case when m.promisee = 'customer' then 'customer' end], null)
         from commitments m where m.id = s.subject_id),
      (select array['partner:' || t.partner_id] || case when m.promisee = 'customer' then array['customer'] else '{}'::text[] end
         from tasks t left join commitments m on m.id = t.commitment_id where t.id = s.subject_id)) as own
  from case_shares s where s.removed_at is null and s.id > $1 order by s.id limit $2`;

export const shares: Guarantee = {
  name: 'shared',
  says: 'what one case shows of another is there, and has the readers it has where it belongs',
  async check(reader, findings) {
    for await (const { id, subjectId, readers, own } of rowsOf<ShareRow>(reader, SHARES, [''], (row) => [row.id])) {
      const same = own !== null && [...own].sort().join() === [...readers].sort().join();
      const why =
        own === null ? `${subjectId} is not there` : `shown to ${readers.join()}, and meant for ${own.join()}`;
      findings.saw(id, same ? undefined : why);
    }
  },
};
