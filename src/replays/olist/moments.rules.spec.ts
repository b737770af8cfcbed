import type { StagedOrder } from '../../imports/index.js';
import { inOrder, storyOf } from './moments.rules.js';

const order = (more: Partial<StagedOrder> = {}): StagedOrder => ({
  ...{ order_id: 'o', person_id: 'p', status: 'delivered', lost_sellers: [] },
  ...{ placed_at: '2026-01-01T10:00:00Z', carrier_at: '2026-01-03T10:00:00Z' },
  ...{ delivered_at: '2026-01-09T10:00:00Z', promised_at: '2026-01-20T00:00:00Z' },
  items: [{ seller: 's', product: 'x', name: null, limit: '2026-01-05T00:00:00Z', price: 100, freight: 10 }],
  ...more,
});
const told = (...orders: StagedOrder[]) =>
  inOrder(orders.map(storyOf)).map((moment) => [
    moment.at.toISOString().slice(0, 10),
    moment.does,
    moment.does === 'promise' ? moment.promises.map(({ key }) => key) : moment.promise.key,
  ]);

describe('the story of an order', () => {
  it('is promised when it was placed, the sellers before us, and reported when it was done', () =>
    expect(told(order())).toEqual([
      ['2026-01-01', 'promise', ['o s', 'o']],
      ['2026-01-03', 'report', 'o s'],
      ['2026-01-09', 'report', 'o'],
    ]));

  it('ends, when the order was called off, at the time that each promise was due, unless it was kept before', () =>
    expect(told(order({ status: 'canceled', delivered_at: null }))).toEqual([
      ['2026-01-01', 'promise', ['o s', 'o']],
      ['2026-01-03', 'report', 'o s'],
      ['2026-01-20', 'withdraw', 'o'],
    ]));

  it('stays open when nothing was ever done', () =>
    expect(told(order({ status: 'shipped', delivered_at: null, carrier_at: null }))).toEqual([
      ['2026-01-01', 'promise', ['o s', 'o']],
    ]));

  it('leaves out what was due or done before the order was placed', () => {
    expect(storyOf(order({ promised_at: '2025-12-31T00:00:00Z' })).leftOut).toBe(1);
    expect(storyOf(order({ carrier_at: '2026-01-01T10:00:00Z' })).leftOut).toBe(1);
  });

  it('is told side by side with others, in the order of time', () =>
    expect(told(order(), order({ order_id: 'q', placed_at: '2026-01-02T00:00:00Z' })).map(([day]) => day)).toEqual([
      ...['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-03', '2026-01-09', '2026-01-09'],
    ]));
});
