import { linesOf, planOrder, type StagedItem, type StagedOrder } from './order-plan.rules.js';

const item = (change: Partial<StagedItem> = {}): StagedItem => ({
  ...{ seller: 's1', product: 'p1', name: null, limit: '2025-03-05T00:00:00Z', price: 1000, freight: 250 },
  ...change,
});
const order = (change: Partial<StagedOrder> = {}): StagedOrder => ({
  ...{ order_id: 'o1', person_id: 'c1', status: 'shipped', placed_at: '2025-03-01T10:00:00Z', delivered_at: null },
  ...{ carrier_at: '2025-03-06T00:00:00Z', promised_at: '2025-03-20T00:00:00Z', items: [item()], lost_sellers: [] },
  ...change,
});
const plan = (change: Partial<StagedOrder>) => planOrder(order(change), '2026-01-01T00:00:00Z');

describe('what an order amounts to', () => {
  it('gives each seller the latest limit of its items', () => {
    const items = [item(), item({ limit: '2025-03-07T00:00:00Z' }), item({ seller: 's2' })];
    expect(plan({ items }).handOvers.map(({ seller, dueAt, outcome }) => [seller, dueAt, outcome.state])).toEqual([
      ['s1', '2025-03-07T00:00:00Z', 'kept'],
      ['s2', '2025-03-05T00:00:00Z', 'broken'],
    ]);
  });

  it('promises delivery even where nothing is known of the items, and then knows no total', () => {
    const { total, handOvers, delivery } = plan({ items: [] });
    expect([total, handOvers]).toEqual([null, []]);
    expect(delivery).toMatchObject({ dueAt: '2025-03-20T00:00:00Z', outcome: { state: 'active' } });
  });

  it('adds up prices and freight', () => expect(plan({ items: [item(), item()] }).total).toBe(2500));

  it('guesses neither the total nor the limit of a seller one of whose items could not be read', () => {
    const { total, handOvers } = plan({ items: [item(), item({ seller: 's2' })], lost_sellers: ['s2'] });
    expect(total).toBeNull();
    expect(handOvers.map(({ seller }) => seller)).toEqual(['s1']);
  });

  it('counts equal items of a seller together, by their names', () => {
    const items = [item({ name: 'cool stuff' }), item({ name: 'cool stuff' }), item({ price: 900 })];
    expect(linesOf(items, 'BRL')).toEqual([
      { sku: 'p1', title: 'cool stuff', quantity: 2, price: { amount: 1000, currency: 'BRL' } },
      { sku: 'p1', title: 'Product p1', quantity: 1, price: { amount: 900, currency: 'BRL' } },
    ]);
  });
});
