/** Rows that hold what somebody said, or what says who they are, and what is left of them when they are forgotten. */
export interface Holding {
  readonly table: string;
  /** For each column what is written in its place, as SQL. */
  readonly columns: Readonly<Record<string, string>>;
  /** Which rows are the customer's: `$1` is the customer, `$2` their cases. */
  readonly of: string;
}

const GONE = `'[erased]'`;
/** Where a row may not be without words, or has to say that it had some. */
const ifAny = (column: string): string => `case when ${column} is null then null else ${GONE} end`;
const inCases = (column = 'case_id'): string => `${column} = any($2)`;
const ofPromises = (column = 'commitment_id'): string =>
  `${column} in (select id from commitments where case_id = any($2))`;

const ofApprovals = 'approval_id in (select id from approvals where customer_id = $1)';

/** Everything of a customer the desk holds. A column of words that is neither here nor in `OURS` fails the build. */
export const HOLDINGS: readonly Holding[] = [
  {
    table: 'customers',
    columns: { name: GONE, email: 'null', phone: 'null', address: 'null', external_ref: 'null' },
    of: 'id = $1',
  },
  { table: 'orders', columns: { external_ref: 'null', number: `'erased-' || right(id, 12)` }, of: 'customer_id = $1' },
  { table: 'cases', columns: { subject: GONE, external_ref: 'null' }, of: inCases('id') },
  { table: 'entries', columns: { body: GONE }, of: inCases() },
  { table: 'participations', columns: { purpose: GONE }, of: inCases() },
  { table: 'resolutions', columns: { summary: GONE, decline_reason: 'null' }, of: inCases() },
  { table: 'closures', columns: { note: 'null', reopen_reason: 'null' }, of: inCases() },
  { table: 'tasks', columns: { title: GONE, instructions: `''` }, of: inCases() },
  { table: 'commitments', columns: { what: 'kind', settled_reason: 'null', risks: `'[]'` }, of: inCases() },
  { table: 'commitment_terms', columns: { note: 'null' }, of: ofPromises() },
  { table: 'commitment_acceptances', columns: { note: 'null', speaker: 'null' }, of: ofPromises() },
  { table: 'commitment_evidence', columns: { note: 'null' }, of: ofPromises() },
  { table: 'commitment_assessments', columns: { note: 'null' }, of: ofPromises() },
  { table: 'commitment_confirmations', columns: { note: 'null' }, of: ofPromises() },
  { table: 'commitment_backings', columns: { override_reason: 'null' }, of: ofPromises() },
  { table: 'risk_words', columns: { note: GONE, taken_back_note: 'null' }, of: ofPromises() },
  { table: 'chase_pauses', columns: { why: GONE }, of: ofPromises() },
  {
    table: 'own_tasks',
    columns: { body: 'null', dismissed_because: ifAny('dismissed_because') },
    of: inCases(),
  },
  { table: 'files', columns: { name: GONE }, of: inCases() },
  {
    table: 'file_facts',
    columns: { taken_at: 'null' },
    of: 'file_id in (select id from files where case_id = any($2))',
  },
  {
    table: 'mails',
    columns: { last_error: ifAny('last_error') },
    of: 'to_customer_id = $1',
  },
  {
    table: 'feedback',
    columns: { title: 'null', body: 'null', external_ref: 'null' },
    of: `customer_id = $1 or ${inCases()}`,
  },
  {
    table: 'shipments',
    columns: { tracking_number: `'erased-' || right(id, 12)` },
    of: 'order_id in (select id from orders where customer_id = $1)',
  },
  {
    table: 'shipment_scans',
    columns: { place: 'null', note: 'null', external_ref: 'null' },
    of: 'shipment_id in (select s.id from shipments s join orders o on o.id = s.order_id where o.customer_id = $1)',
  },
  { table: 'claims', columns: { reason: GONE, answer_note: 'null', withdrawal_reason: 'null' }, of: inCases() },
  { table: 'bookings', columns: { failure: 'null' }, of: inCases() },
  {
    table: 'booking_statuses',
    columns: { note: 'null' },
    of: 'booking_id in (select id from bookings where case_id = any($2))',
  },
  { table: 'case_merges', columns: { reason: 'null' }, of: inCases() },
  { table: 'case_links', columns: { note: 'null' }, of: inCases() },
  { table: 'case_splits', columns: { reason: 'null' }, of: inCases() },
  { table: 'case_facts', columns: { note: 'null' }, of: inCases() },
  { table: 'decisions', columns: { why: GONE, settled_because: ifAny('settled_because') }, of: 'customer_id = $1' },
  { table: 'exceptions', columns: { why: GONE }, of: 'customer_id = $1' },
  {
    table: 'exception_sample_items',
    columns: { note: ifAny('note') },
    of: 'exception_id in (select id from exceptions where customer_id = $1)',
  },
  {
    table: 'remedy_answers',
    columns: { failure: ifAny('failure') },
    of: 'remedy_id in (select r.id from remedies r join decisions d on d.id = r.decision_id where d.customer_id = $1)',
  },
  { table: 'approvals', columns: { settled_because: ifAny('settled_because') }, of: 'customer_id = $1' },
  { table: 'approval_verdicts', columns: { note: ifAny('note') }, of: ofApprovals },
  { table: 'approval_questions', columns: { body: GONE, answer: ifAny('answer') }, of: ofApprovals },
  { table: 'entry_drafts', columns: { body: GONE }, of: inCases() },
  { table: 'held_sends', columns: { body: ifAny('body') }, of: inCases() },
];

/** Words that are ours: names of calendars, texts of policies, secrets of programs. Nothing of a customer gets into them. */
export const OURS: Readonly<Record<string, readonly string[]>> = {
  events: ['actor_kind', 'readers', 'data'],
  idempotency_keys: ['caller', 'key', 'body'],
  mails: ['template', 'data'],
  closures: ['reason'],
  settings: ['name', 'value'],
  people: ['role', 'name', 'email', 'phone', 'password_hash', 'tier', 'team'],
  api_keys: ['name'],
  calendars: ['name'],
  commitments: ['external_ref', 'keepers'],
  erasures: ['reason', 'rows'],
  legal_holds: ['reason'],
  calendar_versions: ['terms'],
  orders: ['items', 'status'],
  partners: ['name', 'external_ref'],
  chase_ladders: ['rungs'],
  chase_steps: ['tells', 'template'],
  service_levels: ['name'],
  service_level_versions: ['conditions', 'targets'],
  endpoints: ['name', 'url', 'secret', 'events'],
  deliveries: ['data'],
  delivery_attempts: ['problem'],
  claims: ['reference'],
  bookings: ['confirmation'],
  booking_statuses: ['status', 'confirmation'],
  case_splits: ['moved'],
  case_updates: ['body', 'translations'],
  checkpoints: ['note'],
  policies: ['name', 'remedies', 'weights'],
  policy_versions: ['rows', 'tests', 'purpose', 'change_note', 'drops_tests'],
  decisions: ['facts', 'trace', 'near_misses', 'conflict', 'details', 'asked_because'],
  case_facts: ['name', 'value'],
  remedies: ['details', 'rma'],
  remedy_answers: ['result', 'reference'],
  discretion_limits: ['scope', 'holder', 'period'],
  discretion_accounts: ['scope', 'holder', 'period'],
  approval_routes: ['approvers', 'mode', 'escalate_to'],
  approvals: ['mode', 'escalate_to'],
  approval_verdicts: ['proved_by'],
  exception_exports: ['format', 'filter', 'sha256'],
  exception_facet_values: ['held'],
  exception_samples: ['method', 'seed', 'filter', 'note', 'population_sha256'],
  exception_sample_items: ['stratum'],
  saved_views: ['place', 'name', 'query'],
  backtests: ['rows', 'result', 'hash'],
  backtest_changes: ['change', 'was', 'would_be', 'missing'],
  presences: ['tab'],
  held_sends: ['about', 'problem'],
  preferences: ['document'],
  macros: ['name'],
  macro_versions: ['name', 'body', 'translations', 'actions'],
  bulk_change_items: ['steps', 'refusal', 'undone'],
  case_reads: ['last_seen'],
  notification_choices: ['kinds', 'quiet_from', 'quiet_until'],
  exceptions: ['policy_name', 'rule_says', 'flexed', 'team', 'party_at_fault', 'region'],
};

/** Columns whose very name says that they hold an id or one of a few words. */
export const NEVER_PERSONAL =
  /^(id|by|state|kind|type|role|channel|zone|language|currency|audience|purpose|outcome|remedy|authority|reader|readers|fields|shares|party|promiser|promisee|observer|proof|evidence|severity|source|step|tier|how|target|verdict|local_start|local_end|reason_code|case_alias|supersedes|follows_up|instead_of|withheld|risk_reason|state_before|closed_reason|closed_reason_before|ended_how|end_reason|version_because|author_kind)$|_(id|ids|by)$/;
