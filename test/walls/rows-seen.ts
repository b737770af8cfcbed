export type Outsider = 'partner' | 'customer';

/** Tables without row-level security: nobody's affairs. Another one has to be put here on purpose. */
export const OPEN_TABLES = ['chase_ladders', 'handed_over', 'migrations', 'outbox', 'settings'];

/** Where Swift takes part. */
const ITS_CASES = '(select case_id from participations where partner_id = $1 and ended_at is null)';
const FOR_PARTNER = `'partner:' || $1 = any (readers) and case_id in ${ITS_CASES}`;
const ITS_PROMISES = `partner_id = $1 and case_id in ${ITS_CASES}`;
const OF_ITS_PROMISES = `commitment_id in (select id from commitments where ${ITS_PROMISES})`;

const FOR_CUSTOMER = `'customer' = any (readers) and case_id = $1`;
const THEIR_PROMISES = `case_id = $1 and promisee = 'customer'`;
const OF_THEIR_PROMISES = `commitment_id in (select id from commitments where ${THEIR_PROMISES})`;

/** For every table the rows a partner ($1) and a customer's link ($1: its case, $2: its customer) may see; $3 is who asks. */
export const SEEN: Record<string, Record<Outsider, string>> = {
  absences: { partner: 'false', customer: 'false' },
  acknowledgements: { partner: 'false', customer: 'false' },
  api_keys: { partner: 'false', customer: 'false' },
  booking_hooks: { partner: 'false', customer: 'false' },
  booking_statuses: { partner: 'false', customer: 'false' },
  bookings: { partner: 'false', customer: 'false' },
  calendar_versions: { partner: 'true', customer: 'true' },
  calendars: { partner: 'true', customer: 'true' },
  case_facts: { partner: 'false', customer: 'false' },
  case_links: { partner: 'false', customer: 'false' },
  case_merges: { partner: 'false', customer: 'false' },
  case_service_levels: { partner: 'false', customer: 'false' },
  case_shares: { partner: FOR_PARTNER, customer: FOR_CUSTOMER },
  case_splits: { partner: 'false', customer: 'false' },
  case_update_letters: { partner: 'false', customer: 'false' },
  case_updates: { partner: 'false', customer: 'false' },
  cases: { partner: `id in ${ITS_CASES}`, customer: 'id = $1' },
  chase_messages: { partner: 'false', customer: 'false' },
  chase_pauses: { partner: 'false', customer: 'false' },
  chase_steps: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  chases: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  checkpoints: { partner: 'false', customer: 'false' },
  claim_terms: { partner: 'false', customer: 'false' },
  claims: { partner: `${ITS_PROMISES} and filed_at is not null`, customer: 'false' },
  closures: { partner: 'false', customer: 'case_id = $1' },
  commitment_acceptances: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  commitment_assessments: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  commitment_backings: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  commitment_confirmations: { partner: OF_ITS_PROMISES, customer: 'false' },
  commitment_evidence: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  commitment_terms: { partner: OF_ITS_PROMISES, customer: OF_THEIR_PROMISES },
  commitments: { partner: ITS_PROMISES, customer: THEIR_PROMISES },
  customers: { partner: 'false', customer: 'id = $2' },
  decisions: { partner: 'false', customer: 'false' },
  deliveries: { partner: 'false', customer: 'false' },
  delivery_attempts: { partner: 'false', customer: 'false' },
  disclosures: { partner: 'false', customer: 'false' },
  discretion_accounts: { partner: 'false', customer: 'false' },
  discretion_entries: { partner: 'false', customer: 'false' },
  discretion_limits: { partner: 'false', customer: 'false' },
  endpoints: { partner: 'false', customer: 'false' },
  entries: { partner: FOR_PARTNER, customer: FOR_CUSTOMER },
  entry_drafts: { partner: 'false', customer: 'false' },
  events: { partner: FOR_PARTNER, customer: FOR_CUSTOMER },
  exception_exports: { partner: 'false', customer: 'false' },
  exception_outcomes: { partner: 'false', customer: 'false' },
  exception_sample_items: { partner: 'false', customer: 'false' },
  exception_samples: { partner: 'false', customer: 'false' },
  exceptions: { partner: 'false', customer: 'false' },
  feedback: { partner: 'false', customer: 'false' },
  file_facts: { partner: 'false', customer: 'false' },
  files: { partner: FOR_PARTNER, customer: FOR_CUSTOMER },
  held_sends: { partner: 'false', customer: 'false' },
  idempotency_keys: { partner: 'caller = $3', customer: 'caller = $3' },
  links: { partner: 'false', customer: 'false' },
  mails: { partner: 'false', customer: 'false' },
  orders: { partner: 'false', customer: 'false' },
  own_tasks: { partner: 'false', customer: 'false' },
  participations: { partner: 'partner_id = $1 and ended_at is null', customer: 'false' },
  partners: { partner: 'id = $1', customer: 'false' },
  people: { partner: 'partner_id = $1', customer: 'false' },
  policies: { partner: 'false', customer: 'false' },
  policy_versions: { partner: 'false', customer: 'false' },
  preferences: { partner: 'false', customer: 'false' },
  presences: { partner: 'false', customer: 'false' },
  remedies: { partner: 'false', customer: 'false' },
  remedy_answers: { partner: 'false', customer: 'false' },
  remedy_promises: { partner: 'false', customer: 'false' },
  resolutions: { partner: 'false', customer: 'case_id = $1' },
  risk_words: { partner: `party = 'partner' and ${OF_ITS_PROMISES}`, customer: 'false' },
  saved_views: { partner: 'false', customer: 'false' },
  sealed_events: { partner: 'false', customer: 'false' },
  service_level_targets: { partner: 'false', customer: 'false' },
  service_level_versions: { partner: 'false', customer: 'false' },
  service_levels: { partner: 'false', customer: 'false' },
  sessions: { partner: 'false', customer: 'false' },
  setup_tokens: { partner: 'false', customer: 'false' },
  shipment_scans: { partner: 'shipment_id in (select id from shipments where partner_id = $1)', customer: 'false' },
  shipments: { partner: 'partner_id = $1', customer: 'false' },
  slips: { partner: 'false', customer: 'false' },
  tasks: { partner: `partner_id = $1 and case_id in ${ITS_CASES}`, customer: 'false' },
  tree_nodes: { partner: 'false', customer: 'false' },
  underpinning_targets: { partner: 'false', customer: 'false' },
  underpinnings: { partner: 'false', customer: 'false' },
  waits: { partner: 'false', customer: 'case_id = $1' },
};
/** What those outside may change or remove with a statement that forgot its predicate: at most what they see. */
export const CHANGED = {
  partner: ['chases', 'commitments', 'risk_words', 'shipments', 'tasks', 'idempotency_keys'],
  customer: ['cases', 'chases', 'closures', 'commitments', 'resolutions', 'waits', 'idempotency_keys'],
};
