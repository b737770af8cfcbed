import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongWindow, type StoredTerms } from '../terms-kept.rules.js';

interface TermsRow extends StoredTerms {
  id: string;
  version: number;
  /** Null for a version that is no longer in force. */
  inForce: boolean | null;
}

const TERMS = `
  select t.commitment_id as id, t.version, t.local_start as "localStart", t.local_end as "localEnd", t.zone, t.starts_at as "startsAt", t.due_at as "dueAt",
    case when t.version = c.terms_version then (t.local_start, t.local_end, t.zone, t.starts_at, t.due_at)
      is not distinct from (c.local_start, c.local_end, c.zone, c.starts_at, c.due_at) end as "inForce"
  from commitment_terms t join commitments c on c.id = t.commitment_id
  where (t.commitment_id, t.version) > ($1, $2) order by t.commitment_id, t.version limit $3`;
const WITHOUT_TERMS = `
  select c.id from commitments c left join commitment_terms t on t.commitment_id = c.id and t.version = c.terms_version
  where c.id > $1 and t.commitment_id is null order by c.id limit $2`;

export const termsKept: Guarantee = {
  name: 'terms',
  says: 'every window ends when the clocks of its zone say so, and the terms in force are those written down',
  async check(reader, findings) {
    for await (const row of rowsOf<TermsRow>(reader, TERMS, ['', 0], ({ id, version }) => [id, version])) {
      const differs = row.inForce === false ? 'the terms in force are not those written down' : undefined;
      const why = wrongWindow(row) ?? differs;
      findings.saw(row.id, why && `terms ${row.version}: ${why}`);
    }
    for await (const { id } of rowsOf<{ id: string }>(reader, WITHOUT_TERMS, [''], (row) => [row.id]))
      findings.saw(id, 'the terms in force were never written down');
  },
};
