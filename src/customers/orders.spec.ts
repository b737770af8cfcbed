import { OpenDesk, type Caller } from '../../test/open-desk.js';

const PLACED = '2026-04-01T08:00:00Z';
const EUR = (amount: number) => ({ amount, currency: 'EUR' });

describe('orders', () => {
  let desk: OpenDesk;
  let agent: Caller;
  let customerId: string;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    agent = await desk.person({ role: 'agent' });
    customerId = (await agent.make('/api/v1/customers', { name: 'Anna' })).id;
  });
  afterAll(() => desk.close());

  const order = (more: object = {}): object => ({
    customerId,
    number: 'A-1',
    status: 'delivered',
    placedAt: PLACED,
    ...more,
  });

  it('are added and read with what was bought', async () => {
    const given = order({
      deliveredAt: '2026-04-03T09:30:00Z',
      total: EUR(2450),
      items: [{ sku: 'K1', title: 'Kettle', quantity: 1, price: EUR(2450) }],
      externalRef: 'shop-1',
    });
    const made = await agent.make('/api/v1/orders', given);
    expect(made).toMatchObject(given);
    expect((await agent.get(`/api/v1/orders/${made.id}`)).body).toEqual(made);
  });

  it('keep amounts no floating point could', async () => {
    const { id } = await agent.make('/api/v1/orders', order({ total: EUR(Number.MAX_SAFE_INTEGER) }));
    expect((await agent.get(`/api/v1/orders/${id}`)).body.total).toEqual(EUR(Number.MAX_SAFE_INTEGER));
  });

  it('are told in UTC, wherever they were placed', async () => {
    const made = await agent.make('/api/v1/orders', order({ placedAt: '2026-04-01T10:00:00+02:00' }));
    expect(made).toMatchObject({ placedAt: PLACED, deliveredAt: null, total: null, items: [] });
  });

  it.each([
    ['an offset in its times', { placedAt: '2026-04-01T10:00:00' }, 'placedAt'],
    ['a day that exists', { placedAt: '2026-02-30T10:00:00Z' }, 'placedAt'],
    ['whole minor units', { total: EUR(24.5) }, 'total.amount'],
    ['no debt', { total: EUR(-1) }, 'total.amount'],
    ['a currency', { total: { amount: 1, currency: 'EURO' } }, 'total.currency'],
    ['items with a title', { items: [{ quantity: 1 }] }, 'items.0.title'],
    ['items of which there is one', { items: [{ title: 'Kettle', quantity: 0 }] }, 'items.0.quantity'],
  ])('must have %s', async (_what, wrong, field) => {
    const answer = await agent.post('/api/v1/orders', order(wrong));
    expect([answer.status, answer.body.errors.map((error: { field: string }) => error.field)]).toEqual([422, [field]]);
  });

  it('belong to a customer we know', async () => {
    const answer = await agent.post(
      '/api/v1/orders',
      order({ customerId: 'cus_01a20675-ec2e-725a-8494-1557fc936d67' }),
    );
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/customer-unknown']);
  });

  it('have a reference of the shop to themselves', async () => {
    await agent.make('/api/v1/orders', order({ externalRef: 'shop-7' }));
    const answer = await agent.post('/api/v1/orders', order({ externalRef: 'shop-7' }));
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/order-already-known']);
  });

  it('are added once under one Idempotency-Key', async () => {
    const once = { 'idempotency-key': 'order-once' };
    const [first, again] = [
      await agent.post('/api/v1/orders', order({ number: 'ONCE' }), once),
      await agent.post('/api/v1/orders', order({ number: 'ONCE' }), once),
    ];
    expect(again.body).toEqual(first.body);
    expect((await agent.get('/api/v1/orders?number=ONCE')).body.items).toHaveLength(1);
  });

  it('are announced with their customer by id', async () => {
    const { id } = await agent.make('/api/v1/orders', order());
    const { rows } = await desk.owner.query('select type, data from events where subject_id = $1', [id]);
    expect(rows).toEqual([{ type: 'order.placed', data: { customerId } }]);
  });

  it('are found by customer and by number, the latest placed first, each once over all pages', async () => {
    const other = (await agent.make('/api/v1/customers', { name: 'Bela' })).id;
    const days = ['02', '05', '03', '05', '04'];
    for (const [at, day] of days.entries()) {
      await agent.make(
        '/api/v1/orders',
        order({ customerId: other, number: `B-${at}`, placedAt: `2026-03-${day}T00:00:00Z` }),
      );
    }
    const numbers = (await agent.all(`/api/v1/orders?customerId=${other}`, 1)).map(({ number }) => number);
    expect(numbers).toEqual(['B-3', 'B-1', 'B-4', 'B-2', 'B-0']);
    expect((await agent.get('/api/v1/orders?number=B-4')).body.items).toHaveLength(1);
    expect((await agent.get(`/api/v1/orders?number=B-4&customerId=${customerId}`)).body.items).toEqual([]);
  });
});
