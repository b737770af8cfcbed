import { CATALOGUE } from '../src/policies/facts/catalogue.rules.js';
import type { Facts } from '../src/policies/facts/fact.rules.js';
import { compile, decide } from '../src/policies/table/decide.rules.js';
import type { PolicyRow } from '../src/policies/table/policy-table.rules.js';
import { newId } from '../src/platform/ids/ids.js';
import { unique } from './case-scene.js';
import { OpenDesk, type Caller } from './open-desk.js';
import { RETURN_ROWS } from './return-policy.js';

/** What one decision was, as far as a test cares; the policy says the rest. */
export interface PastDecision {
  readonly facts: Facts;
  /** Left out: as the policy says. */
  readonly granted?: boolean | null;
  readonly amount?: number | null;
  readonly by?: string;
  readonly approvedBy?: readonly string[];
  readonly customer?: string;
  readonly case?: string;
  readonly remedy?: string;
  readonly version?: number;
  /** Days ago. */
  readonly ago?: number;
}

/** A desk with a policy on returns on which decisions were made, written straight into the tables. */
export class DecidedDesk {
  policyId = '';
  caseId = '';
  customerId = '';
  private rows: readonly PolicyRow[] = RETURN_ROWS;

  private constructor(
    readonly desk: OpenDesk,
    readonly manager: Caller,
    readonly agent: Caller,
  ) {}

  static async open(): Promise<DecidedDesk> {
    return DecidedDesk.on(await OpenDesk.open());
  }

  /** On a desk that is open already; whoever opened it closes it. */
  static async on(desk: OpenDesk): Promise<DecidedDesk> {
    const manager = await desk.person({ role: 'manager', name: 'Mara Manager', email: unique('mara') });
    const agent = await desk.person({ role: 'agent', name: 'Ada Agent', email: unique('ada') });
    const decided = new DecidedDesk(desk, manager, agent);
    ({ caseId: decided.caseId, customerId: decided.customerId } = await decided.newCase());
    return decided;
  }

  close = (): Promise<void> => this.desk.close();

  /** A customer of their own and a case about them. */
  async newCase({ channel = 'phone', language = 'en', region = 'RJ' } = {}): Promise<{
    caseId: string;
    customerId: string;
  }> {
    const at = new Date();
    const [customerId, caseId] = [newId('cus', at), newId('cs', at)];
    await this.sql(
      `insert into customers (id, name, language, address) values ($1, 'Nora', $2, jsonb_build_object('region', $3::text, 'country', 'BR'))`,
      [customerId, language, region],
    );
    await this.sql(
      `insert into cases (id, kind, subject, channel, customer_id, received_at, state_since, created_by)
       values ($1, 'complaint', 'Late return', $2, $3, now(), now(), 'x')`,
      [caseId, channel, customerId],
    );
    return { caseId, customerId };
  }

  /** A policy whose first version is in force; its rows are what later decisions go by. */
  async newPolicy({
    rows = RETURN_ROWS,
    weights = {},
    tests = [] as unknown[],
    name = undefined as string | undefined,
  } = {}): Promise<string> {
    this.rows = rows;
    this.policyId = newId('pol', new Date());
    await this.sql(
      `insert into policies (id, name, remedies, currency, weights, created_by, created_at)
       values ($1, coalesce($3, $1), '{late_return,refund}', 'EUR', $2, 'x', now())`,
      [this.policyId, JSON.stringify(weights), name],
    );
    await this.newVersion(1, rows, tests, true);
    return this.policyId;
  }

  async newVersion(
    number: number,
    rows: readonly PolicyRow[],
    tests: unknown[] = [],
    published = false,
  ): Promise<void> {
    await this.sql(
      `insert into policy_versions (policy_id, number, rows, tests, purpose, author_id, written_at, published_at, publisher_id, effective_from)
       values ($1, $2, $3, $4, 'Returns', $5, now(), ${published ? `now() - interval '3 years', $6, now() - interval '3 years'` : 'null, null, null'})`,
      [
        ...[this.policyId, number, JSON.stringify(rows), JSON.stringify(tests), this.agent.personId],
        ...(published ? [this.manager.personId] : []),
      ],
    );
  }

  /** Decides these as the policy would have, and keeps them as the desk does; many at once. Answers their ids. */
  async decided(...past: readonly PastDecision[]): Promise<string[]> {
    const policy = compile(this.rows, CATALOGUE);
    const made = past.map((one, at) => this.rowOf(one, policy, at));
    await this.sql(
      `insert into decisions (id, case_id, customer_id, policy_id, policy_version, version_because, facts, outcome, row_id, trace, near_misses,
         remedy, amount, currency, authority, state, reason_code, why, decided_by, decided_at, granted_at)
       select r.id, r.case_id, r.customer_id, $2, r.version, 'in_force', r.facts, r.outcome, r.row_id, '[]', r.near_misses,
         r.remedy, r.amount, case when r.amount is not null then 'EUR' end, r.authority, r.state, 'goodwill', 'Because.', r.decided_by, r.decided_at,
         case when r.state = 'granted' then r.decided_at end
       from jsonb_to_recordset($1::jsonb) as r(id text, case_id text, customer_id text, version integer, facts jsonb, outcome text, row_id text,
         near_misses jsonb, remedy text, amount bigint, authority text, state text, decided_by text, decided_at timestamptz)`,
      [JSON.stringify(made), this.policyId],
    );
    await this.sql(
      `insert into exceptions (id, decision_id, case_id, customer_id, policy_id, policy_version, policy_name, row_id, rule_says, flexed, remedy, amount,
         currency, authority, requested_by, approved_by, reason_code, why, channel, language, granted_at)
       select 'exc' || substr(d.id, 4), d.id, d.case_id, d.customer_id, d.policy_id, d.policy_version, 'Returns', d.row_id, 'x', 'x', d.remedy, d.amount,
         d.currency, d.authority, d.decided_by, array(select jsonb_array_elements_text(r.approved_by)), 'goodwill', 'Because.', 'phone', 'en', d.granted_at
       from jsonb_to_recordset($1::jsonb) as r(id text, approved_by jsonb) join decisions d on d.id = r.id
       where d.authority <> 'entitlement' and d.granted_at is not null`,
      [JSON.stringify(made)],
    );
    return made.map(({ id }) => id);
  }

  /** As the database's owner. */
  async sql(text: string, values: readonly unknown[] = []): Promise<any[]> {
    return (await this.desk.owner.query(text, [...values])).rows;
  }

  private rowOf(one: PastDecision, policy: ReturnType<typeof compile>, at: number) {
    // Each a moment before the last, so that the order is plain.
    const decidedAt = new Date(Date.now() - (one.ago ?? 1) * 86_400_000 - at * 10);
    const { outcome, row, nearMisses } = decide(policy, one.facts);
    const entitled = outcome === 'statutory' || outcome === 'entitled';
    const granted = one.granted === undefined ? entitled : one.granted;
    const authority = one.approvedBy || outcome === 'approval' ? 'approval' : entitled ? 'entitlement' : 'discretion';
    const facts = Object.entries(one.facts).filter(([, value]) => value !== undefined);
    return {
      id: newId('dec', decidedAt),
      case_id: one.case ?? this.caseId,
      customer_id: one.customer ?? this.customerId,
      version: one.version ?? 1,
      facts: Object.fromEntries(
        facts.map(([name, value]) => [name, { value, source: 'stated', by: null, at: decidedAt.toISOString() }]),
      ),
      outcome,
      row_id: row,
      near_misses: nearMisses,
      remedy: one.remedy ?? 'late_return',
      amount: one.amount === undefined ? 2_450 : one.amount,
      authority,
      state: granted === null ? 'awaiting_approval' : granted ? 'granted' : 'refused',
      decided_by: one.by ?? this.agent.personId,
      decided_at: decidedAt.toISOString(),
      approved_by: one.approvedBy ?? [],
    };
  }
}

/** So many of the same. */
export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
