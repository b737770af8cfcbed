import { instant, type Work } from '../../platform/index.js';
import { money, questionView, written, type ApprovalSheet, type ApprovalView } from './approval.views.js';
import type { ApprovalRow } from './approvals.sql.js';

const EXCERPTS = 10;
const EXCERPT_LENGTH = 500;
const EARLIER = 20;

interface DecidedRow {
  purpose: string;
  facts: Record<string, { value?: unknown; source?: string; by?: string | null; at?: string | null }>;
  trace: Record<string, unknown>[];
  nearMisses: Record<string, unknown>[];
  conflict: Record<string, unknown> | null;
  details: Record<string, unknown>;
}
interface ExceptionRow {
  id: string;
  grantedAt: Date;
  policy: string;
  says: string;
  remedy: string;
  amount: string | null;
  currency: string | null;
  reasonCode: string;
  authority: string;
}
type Excerpt = ApprovalSheet['excerpts'][number];

/** What stands on the sheet of an approval beside what lists show of it. */
export async function restOf(work: Work, row: ApprovalRow): Promise<Omit<ApprovalSheet, keyof ApprovalView>> {
  const [decided] = await work.query<DecidedRow>(
    `select v.purpose, d.facts, d.trace, d.near_misses as "nearMisses", d.conflict, d.details
     from decisions d join policy_versions v on v.policy_id = d.policy_id and v.number = d.policy_version where d.id = $1`,
    [row.decisionId],
  );
  const { facts, ...rest } = decided!;
  return {
    ...rest,
    facts: Object.entries(facts).map(([name, fact]) => factView(name, fact)),
    questions: row.questions.map(questionView),
    excerpts: await excerptsOf(work, row.caseId),
    earlierExceptions: await earlierExceptionsOf(work, row),
  };
}

const factView = (name: string, fact: DecidedRow['facts'][string]): ApprovalSheet['facts'][number] => ({
  name,
  value: (fact.value ?? null) as string | number | boolean | null,
  source: fact.source ?? null,
  by: fact.by ?? null,
  at: fact.at ? written(fact.at) : null,
});

/** The customer's first words, and the newest of what was said: enough to judge by, and the case is one step away. */
async function excerptsOf(work: Work, caseId: string): Promise<Excerpt[]> {
  const rows = await work.query<Omit<Excerpt, 'at'> & { at: Date }>(
    `select e.id, e.at, e.author_kind as author, p.name, e.readers, left(e.body, ${EXCERPT_LENGTH}) as body
     from entries e left join people p on p.id = e.author_id
     where e.id in (
       (select id from entries where case_id = any(kept_family($1)) and author_kind = 'customer' order by id limit 1)
       union (select id from entries where case_id = any(kept_family($1)) order by id desc limit ${EXCERPTS}))
     order by e.id`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}

/** What rules were bent for this customer before. */
async function earlierExceptionsOf(work: Work, row: ApprovalRow): Promise<ApprovalSheet['earlierExceptions']> {
  const rows = await work.query<ExceptionRow>(
    `select id, granted_at as "grantedAt", policy_name as policy, rule_says as says, remedy, amount, currency, reason_code as "reasonCode",
       authority
     from exceptions where customer_id = $1 and decision_id <> $2 order by granted_at desc, id desc limit ${EARLIER}`,
    [row.customer.id, row.decisionId],
  );
  return rows.map(({ amount, currency, grantedAt, ...rest }) => ({
    ...rest,
    grantedAt: instant(grantedAt),
    amount: money(amount, currency),
  }));
}
