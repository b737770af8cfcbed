import { codeOf } from '../../customers/index.js';
import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

/** Who granted it as the rows of the approval have it; what the ledger says of its words. */
const EXCEPTIONS = `
  select x.id, x.authority, x.requested_by as "requestedBy", x.rule_says as rule, x.flexed, x.why, k.key, e.data->>'words' as sealed,
    d.authority as "decidedBy", array(select v.by_id from approvals a join approval_verdicts v on v.approval_id = a.id
      where a.decision_id = d.id and a.state = 'granted' and v.verdict = 'grant') as granters
  from exceptions x join decisions d on d.id = x.decision_id left join person_keys k on k.customer_id = x.customer_id
  left join events e on e.subject_id = x.id and e.type = 'exception.made'
  where x.id > $1 order by x.id limit $2`;

interface ExceptionRow {
  id: string;
  authority: string;
  decidedBy: string;
  requestedBy: string;
  granters: string[];
  rule: string;
  flexed: string;
  why: string;
  key: Buffer | null;
  sealed: string | null;
}

export const exceptions: Guarantee = {
  name: 'exceptions',
  says: 'every rule was bent by somebody who might, and reads as it did then',
  async check(reader, findings) {
    for await (const row of rowsOf<ExceptionRow>(reader, EXCEPTIONS, [''], ({ id }) => [id])) {
      findings.saw(row.id, wrongAuthority(row) ?? wrongWords(row));
      if (row.sealed !== null && row.key === null) findings.leftAlone += 1;
    }
  },
};

function wrongAuthority({ authority, decidedBy, requestedBy, granters }: ExceptionRow): string | undefined {
  if (authority !== decidedBy) return `says ${authority}; its decision says ${decidedBy}`;
  if (authority !== 'approval') return undefined;
  if (granters.length === 0) return 'nobody agreed to it';
  return granters.includes(requestedBy) ? 'whoever asked for it agreed to it' : undefined;
}

/** Once the customer is forgotten there is no key, and nothing to compare. */
function wrongWords({ sealed, key, rule, flexed, why }: ExceptionRow): string | undefined {
  if (sealed === null) return 'the ledger does not know of it';
  if (key === null) return undefined;
  return codeOf(key, { rule, flexed, why }) === sealed ? undefined : 'its words are not those the ledger vouches for';
}
