import { plainFacts, PLAIN_FACTS, type KnownFacts } from '../exception.rules.js';
import { exceptionView, type ExceptionView } from '../exception.views.js';
import type { ExceptionRow } from '../exceptions.sql.js';
import { csvLine, type Cell } from './csv.rules.js';

export type ExportRow = ExceptionRow & { facts: KnownFacts | null };

/** An exception on its way out: of the customer the id alone, of the facts those that are not sensitive. */
type Leaving = Omit<ExceptionView, 'customer' | 'bent' | 'askedBecause'> & {
  customer: { id: string };
  facts: Record<string, unknown>;
};

function leaving(row: ExportRow): Leaving {
  const { customer, bent: _, askedBecause: __, ...view } = exceptionView(row);
  return { ...view, customer: { id: customer.id }, facts: plainFacts(row.facts ?? {}) };
}

const list = (words: readonly (string | null)[]): string => words.map((word) => word ?? '').join('; ');

/** The columns of a CSV file, in order, and what stands in each. */
const COLUMNS: Record<string, (e: Leaving) => Cell> = {
  id: (e) => e.id,
  granted_at: (e) => e.grantedAt,
  case_id: (e) => e.case.id,
  case_number: (e) => e.case.number,
  customer_id: (e) => e.customer.id,
  order_id: (e) => e.orderId,
  decision_id: (e) => e.decisionId,
  policy_id: (e) => e.policy.id,
  policy: (e) => e.policy.name,
  policy_version: (e) => e.policy.version,
  row: (e) => e.row,
  rule_says: (e) => e.ruleSays,
  flexed: (e) => e.flexed,
  remedy: (e) => e.remedy,
  amount: (e) => e.value?.amount,
  currency: (e) => e.value?.currency,
  authority: (e) => e.authority,
  requester_id: (e) => e.requester.id,
  requester: (e) => e.requester.name,
  team: (e) => e.team,
  approver_ids: (e) => list(e.approvers.map(({ id }) => id)),
  approvers: (e) => list(e.approvers.map(({ name }) => name)),
  party_at_fault: (e) => e.partyAtFault,
  partner_id: (e) => e.partner?.id,
  partner: (e) => e.partner?.name,
  reason: (e) => e.reason,
  why: (e) => e.why,
  evidence_count: (e) => e.evidenceCount,
  channel: (e) => e.channel,
  language: (e) => e.language,
  region: (e) => e.region,
  pulse: (e) => e.outcome?.pulse,
  repeat_complaint_id: (e) => e.outcome?.repeatComplaintId,
  ordered_again_at: (e) => e.outcome?.orderedAgainAt,
  ...Object.fromEntries(PLAIN_FACTS.map((name) => [`fact_${name}`, (e: Leaving) => e.facts[name] as Cell])),
};

/** How a format writes what comes first, and each exception. */
export interface Writer {
  readonly type: string;
  readonly head: string;
  readonly line: (row: ExportRow) => string;
}

export const WRITERS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    head: csvLine(Object.keys(COLUMNS)),
    line: (row) => {
      const exception = leaving(row);
      return csvLine(Object.values(COLUMNS).map((cell) => cell(exception)));
    },
  },
  ndjson: { type: 'application/x-ndjson', head: '', line: (row) => `${JSON.stringify(leaving(row))}\n` },
} satisfies Record<string, Writer>;
export type ExportFormat = keyof typeof WRITERS;
