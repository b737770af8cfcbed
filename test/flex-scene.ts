import { Temporal } from 'temporal-polyfill';
import type { PolicyRow } from '../src/policies/table/policy-table.rules.js';
import { sceneOf, type Scene } from './case-scene.js';
import type { Answer, Caller, OpenDesk } from './open-desk.js';
import { RETURN_ROWS } from './return-policy.js';

export const EUR = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

/** What an agent sees of the thing, or knows, and the desk does not. */
export const SOUND_DVD = { opened: false, defect: false, confirmed_fraud: false };

/** Now, so many days ago by the calendar of the scene's customer: clocks change, and days are counted as the customer counts them. */
const daysAgo = (days: number): string =>
  Temporal.Now.zonedDateTimeISO('Europe/Lisbon').subtract({ days }).toInstant().toString();

/** A shop with a policy on returns and one on goodwill, and cases about things that came a while ago. */
export interface FlexScene extends Scene {
  readonly returns: string;
  readonly goodwill: string;
  /** A case of the same customer's about a DVD that was delivered so many days ago; without a price nobody knows its value. */
  caseOn(day: number, price?: number | null): Promise<{ id: string }>;
  decide(caseId: string, more?: Record<string, unknown>, who?: Caller): Promise<Answer>;
  decided(caseId: string, more?: Record<string, unknown>, who?: Caller): Promise<any>;
  limit(more?: Record<string, unknown>): Promise<any>;
}

const ANYTHING: readonly PolicyRow[] = [
  {
    id: 'G1',
    cells: {},
    outcome: 'flexible',
    limits: { most: EUR(100_00) },
    says: 'We may say sorry with something, up to 100 EUR.',
  },
];

export async function flexSceneOf(desk: OpenDesk): Promise<FlexScene> {
  const scene = await sceneOf(desk);
  const author = await desk.person({ role: 'manager', name: 'Otto Author' });
  const by = { author: author.personId, publisher: scene.manager.personId };
  const returns = await installPolicy(desk, {
    ...{ ...by, name: 'Late return', rows: RETURN_ROWS, remedies: ['late_return', 'refund', 'repair', 'replacement'] },
  });
  const goodwill = await installPolicy(desk, {
    ...{ ...by, name: 'Goodwill', rows: ANYTHING, remedies: ['goodwill_credit', 'fee_waiver'] },
  });
  const decide: FlexScene['decide'] = (caseId, more = {}, who = scene.agent) =>
    who.post(`/api/v1/cases/${caseId}/decisions`, {
      ...{ policyId: returns, remedy: 'refund', amount: EUR(24_50), facts: SOUND_DVD },
      ...{ reasonCode: 'goodwill', why: 'They were ill.' },
      ...more,
    });
  return {
    ...scene,
    returns,
    goodwill,
    decide,
    async decided(caseId, more, who) {
      const { status, body } = await decide(caseId, more, who);
      if (status !== 201) throw new Error(`It was not decided: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    async caseOn(day, price = 24_50) {
      const order = await scene.agent.make('/api/v1/orders', {
        ...{ customerId: scene.customer.id, number: 'N 1', status: 'delivered', placedAt: daysAgo(day + 1) },
        deliveredAt: daysAgo(day),
        items: [{ title: 'DVD', quantity: 1, ...(price === null ? {} : { price: EUR(price) }) }],
        ...(price === null ? {} : { total: EUR(price) }),
      });
      return scene.agent.make('/api/v1/cases', {
        ...{ kind: 'complaint', subject: 'It does not play', body: 'I want to send it back.', channel: 'phone' },
        ...{ customerId: scene.customer.id, orderId: order.id },
      });
    },
    async limit(more = {}) {
      const { status, body } = await scene.manager.put('/api/v1/discretion/limits', {
        ...{ scope: 'role', holder: 'agent', period: 'month', currency: 'EUR', cap: 40_00, budget: 200_00 },
        ...more,
      });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return body;
    },
  };
}

let policies = 0;

/** A policy with a version that has been in force since `since`, as its table says it. */
export async function installPolicy(
  desk: OpenDesk,
  given: {
    name: string;
    rows: readonly PolicyRow[];
    remedies: readonly string[];
    author: string;
    publisher: string;
    ownerId?: string;
  },
): Promise<string> {
  const id = `pol_01979c2e-0000-7000-8000-${String(++policies).padStart(12, '0')}`;
  await desk.owner.query(
    `insert into policies (id, name, remedies, currency, owner_id, created_by, created_at) values ($1, $2, $3, 'EUR', $4, 'test', now())`,
    [id, given.name, given.remedies, given.ownerId ?? given.publisher],
  );
  await installVersion(desk, id, { ...given, number: 1, since: '2020-01-01T00:00:00Z' });
  return id;
}

export async function installVersion(
  desk: OpenDesk,
  policyId: string,
  version: { number: number; rows: readonly PolicyRow[]; author: string; publisher: string; since: string },
): Promise<void> {
  await desk.owner.query(
    `insert into policy_versions (policy_id, number, rows, purpose, author_id, written_at, published_at, publisher_id, effective_from)
     values ($1, $2, $3, 'So that like cases are treated alike.', $4, $6, $6, $5, $6)`,
    [
      policyId,
      version.number,
      JSON.stringify(version.rows),
      version.author,
      version.publisher,
      new Date(version.since),
    ],
  );
}
