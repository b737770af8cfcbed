import { OpenDesk, type Answer, type Caller } from './open-desk.js';

describe('a POST with an Idempotency-Key', () => {
  let desk: OpenDesk;
  let agent: Caller;
  let keys = 0;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    agent = await desk.person({ role: 'agent' });
  });
  afterAll(() => desk.close());

  const newKey = (): string => `key ${++keys}`;
  const add = (key: string, customer: object, who = agent): Promise<Answer> =>
    who.post('/api/v1/customers', customer, { 'idempotency-key': key });
  const countOf = async (name: string): Promise<number> =>
    (await desk.owner.query('select count(*)::int as n from customers where name = $1', [name])).rows[0].n;

  it('acts once and answers the first answer again, saying so', async () => {
    const key = newKey();
    const first = await add(key, { name: 'Once' });
    const again = await add(key, { name: 'Once' });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await countOf('Once')).toBe(1);
  });

  it('counts the same body in another order as the same', async () => {
    const key = newKey();
    const first = await add(key, { name: 'Order', language: 'de' });
    expect((await add(key, { language: 'de', name: 'Order' })).body).toEqual(first.body);
  });

  it('is refused for another body, another path and nobody else’s key', async () => {
    const key = newKey();
    await add(key, { name: 'First' });
    const other = await add(key, { name: 'Second' });
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
    const elsewhere = await agent.post('/api/v1/customers?x', { name: 'First' }, { 'idempotency-key': key });
    expect(elsewhere.status).toBe(422);
    const colleague = await desk.person({ role: 'agent' });
    expect((await add(key, { name: 'Second' }, colleague)).status).toBe(201);
    expect(await countOf('Second')).toBe(1);
  });

  it('acts once however many arrive together; each is answered alike or told to wait', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 30 }, () => add(key, { name: 'Together' })));
    const made = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(made.length + waiting.length).toBe(30);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    expect(waiting.every(({ body }) => body.type === '/problems/idempotency-key-in-use')).toBe(true);
    expect(await countOf('Together')).toBe(1);
  });

  it('may be tried again after a refusal, for nothing happened', async () => {
    const key = newKey();
    const unknown = { kind: 'complaint', subject: 'S', body: 'B', channel: 'phone', customerId: `cus_${NOBODY}` };
    const refused = await agent.post('/api/v1/cases', unknown, { 'idempotency-key': key });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const { id: customerId } = await agent.make('/api/v1/customers', { name: 'There now' });
    const tried = await agent.post('/api/v1/cases', { ...unknown, customerId }, { 'idempotency-key': key });
    expect(tried.status).toBe(201);
  });

  it.each([
    ['with 256 characters', 'x'.repeat(256)],
    ['with letters beyond ASCII', 'schlüssel'],
    ['that is empty', ''],
  ])('is refused for a key %s', async (_, key) => {
    const answer = await add(key, { name: 'Odd key' });
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/malformed-idempotency-key']);
  });

  it('may have a key of 255 characters', async () => {
    expect((await add('x'.repeat(255), { name: 'Long key' })).status).toBe(201);
  });
});

const NOBODY = '01979c2e-0000-7000-8000-000000000001';
