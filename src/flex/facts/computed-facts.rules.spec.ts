import fc from 'fast-check';
import { computedFacts, type CaseRows, type Claimed, type OrderRow } from './computed-facts.rules.js';
import { daysBetween } from './days.rules.js';
import { contradicts, joined, valuesOf, type KnownFact } from './known-fact.rules.js';
import { CATALOGUE } from '../../policies/facts/catalogue.rules.js';

const at = (text: string): Date => new Date(text);
const EUR = (amount: number) => ({ amount, currency: 'EUR' });

describe('days', () => {
  it.each([
    ['a minute past midnight in Berlin', '2026-04-01T21:59:00Z', '2026-04-01T22:01:00Z', 'Europe/Berlin', 1],
    ['the same two instants in Lisbon', '2026-04-01T21:59:00Z', '2026-04-01T22:01:00Z', 'Europe/Lisbon', 0],
    ['nearly two days on one date and the next', '2026-04-01T00:01:00Z', '2026-04-02T23:59:00Z', 'UTC', 1],
    ['over the night the clocks go forward', '2026-03-28T12:00:00Z', '2026-03-29T21:30:00Z', 'Europe/Berlin', 1],
    ['over the night the clocks go back', '2026-10-24T21:30:00Z', '2026-10-25T22:30:00Z', 'Europe/Berlin', 1],
    [
      'a whole day of 25 hours, from midnight to midnight',
      '2026-10-24T22:00:00Z',
      '2026-10-25T23:00:00Z',
      'Europe/Berlin',
      1,
    ],
    [
      'a whole day of 23 hours, from midnight to midnight',
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
      'Europe/Berlin',
      1,
    ],
    ['on the far side of the date line', '2026-01-01T09:59:00Z', '2026-01-01T10:01:00Z', 'Pacific/Kiritimati', 1],
    ['over the date that Samoa left out', '2011-12-30T09:00:00Z', '2011-12-30T11:00:00Z', 'Pacific/Apia', 2],
    ['backwards', '2026-04-03T12:00:00Z', '2026-04-01T12:00:00Z', 'UTC', -2],
  ])('are counted by the dates people see: %s', (_, from, to, zone, days) =>
    expect(daysBetween(at(from), at(to), zone)).toBe(days),
  );

  it('add up in every zone, and differ from hours by less than two', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }).map((ms) => new Date(ms));
    const zone = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC');
    fc.assert(
      fc.property(instant, instant, instant, zone, (a, b, c, where) => {
        expect(daysBetween(a, b, where) + daysBetween(b, c, where)).toBe(daysBetween(a, c, where));
        const hours = (b.getTime() - a.getTime()) / 3_600_000;
        expect(Math.abs(daysBetween(a, b, where) - hours / 24)).toBeLessThan(2);
      }),
    );
  });
});

const ORDER: OrderRow = {
  placedAt: at('2026-03-01T10:00:00Z'),
  deliveredAt: at('2026-03-05T10:00:00Z'),
  total: EUR(6_900),
  items: [
    { sku: 'DVD', title: 'A film', quantity: 1, price: EUR(2_450) },
    { sku: null, title: 'Glasses', quantity: 3, price: EUR(1_000) },
  ],
  shipments: [],
  deliveryPromisedAt: null,
};
const ROWS: CaseRows = {
  ...{ kind: 'complaint', customerZone: 'Europe/Berlin', order: ORDER },
  ...{ brokenPromises: 1, ordersBefore: 4, exceptionsBefore: 0, partnerAdmitted: false },
};
const NOW = at('2026-04-17T10:00:00Z');
const of = (order: Partial<OrderRow> | null, claimed: Claimed = {}, more: Partial<CaseRows> = {}) =>
  valuesOf(computedFacts({ ...ROWS, ...more, order: order && { ...ORDER, ...order } }, NOW, claimed));

describe('what our rows say of a case', () => {
  it('is days by the customer’s calendar, sums in units, and counts', () =>
    expect(of({}, { items: [{ sku: 'DVD' }] })).toEqual({
      ...{ case_kind: 'complaint', broken_promises: 1, orders_before: 4, exceptions_before: 0 },
      ...{ days_since_purchase: 47, days_since_delivery: 43, order_total: 69, item_value: 24.5 },
    }));

  it('does not know what they do not hold: nothing becomes zero or no', () => {
    expect(of(null, {}, { ordersBefore: null })).toEqual({
      case_kind: 'complaint',
      broken_promises: 1,
      exceptions_before: 0,
    });
    const bare = of({ deliveredAt: null, total: null, items: [] });
    expect(Object.keys(bare).filter((name) => /days_since_delivery|days_late|value|total/.test(name))).toEqual([]);
    for (const name of ['opened', 'defect', 'confirmed_fraud', 'reason', 'item_category', 'party_at_fault'])
      expect(bare).not.toHaveProperty(name);
  });

  it('of a major case has no customer, and the kind is not one that policies know', () =>
    expect(of(null, {}, { kind: 'major', customerZone: null, ordersBefore: null, exceptionsBefore: null })).toEqual({
      broken_promises: 1,
    }));

  it.each<[string, Claimed['items'], number | undefined]>([
    ['nothing is named and there are several', undefined, undefined],
    ['one is named by its title, twice', [{ title: 'Glasses', quantity: 2 }], 20],
    ['two are named', [{ sku: 'DVD' }, { title: 'Glasses' }], 34.5],
    ['one is named that the order does not hold', [{ sku: 'DVD' }, { sku: 'CD' }], undefined],
    ['more are named than were bought', [{ sku: 'DVD', quantity: 2 }], undefined],
  ])('is the value of what is claimed: %s', (_, items, value) =>
    expect(of({}, items ? { items } : {})['item_value']).toBe(value),
  );

  it('is the value of the only item there is, all of it', () => {
    expect(of({ items: [ORDER.items[1]!] })['item_value']).toBe(30);
    expect(of({ items: [{ ...ORDER.items[0]!, price: null }] })).not.toHaveProperty('item_value');
  });

  it('is no sum where currencies differ', () => {
    const dollars = { amount: 2_450, currency: 'USD' };
    expect(of({ items: [{ ...ORDER.items[0]!, price: dollars }] })).not.toHaveProperty('item_value');
    const both = { items: [ORDER.items[0]!, { ...ORDER.items[1]!, price: dollars }], total: null };
    expect(of(both, { items: [{ sku: 'DVD' }, { title: 'Glasses' }] })).not.toHaveProperty('item_value');
    const asked = of({}, { currency: 'USD', items: [{ sku: 'DVD' }] });
    expect([asked['item_value'], asked['order_total']]).toEqual([undefined, undefined]);
    expect(of({ total: { amount: 2_450, currency: 'JPY' }, items: [] })['order_total']).toBe(2_450);
  });

  it.each<[string, Partial<OrderRow>, number | undefined, number | undefined]>([
    [
      'parcels say it where the order does not',
      { deliveredAt: null, shipments: [parcel('03-04', '03-03'), parcel('03-04', '03-07')] },
      41,
      3,
    ],
    [
      'one parcel is still to come, and late',
      { deliveredAt: null, shipments: [parcel('03-04', '03-03'), parcel('04-15', null)] },
      undefined,
      2,
    ],
    [
      'one parcel is still to come, in time so far',
      { deliveredAt: null, shipments: [parcel('03-04', '03-03'), parcel('04-20', null)] },
      undefined,
      undefined,
    ],
    ['it came before it was promised', { shipments: [parcel('03-09', '03-05')] }, 43, 0],
    ['only the delivery of the order was promised', { deliveryPromisedAt: at('2026-03-02T12:00:00Z') }, 43, 3],
    ['nothing was promised', {}, 43, undefined],
    ['it comes tomorrow', { deliveredAt: at('2026-04-18T10:00:00Z') }, undefined, undefined],
  ])('is when it came and how late: %s', (_, order, since, late) => {
    const facts = of(order);
    expect([facts['days_since_delivery'], facts['days_late']]).toEqual([since, late]);
  });

  it('is a partner’s fault where the partner admitted it', () =>
    expect(of({}, {}, { partnerAdmitted: true })['party_at_fault']).toBe('partner'));
});

describe('what somebody stated', () => {
  const ours: KnownFact = { value: 43, source: 'order', by: null, at: NOW.toISOString() };
  const said = (value: number | boolean | string) => ({ value, by: 'per_1', at: NOW.toISOString() });
  const known = (stated: Record<string, ReturnType<typeof said>>, computed: Record<string, KnownFact> = {}) =>
    joined(CATALOGUE.values(), computed, stated);

  it('counts where our rows say nothing, and never over what they say', () => {
    expect(known({ opened: said(false) })['opened']).toEqual({ ...said(false), source: 'stated' });
    expect(known({ days_since_delivery: said(3) })['days_since_delivery']).toMatchObject({
      value: 3,
      source: 'stated',
    });
    expect(known({ days_since_delivery: said(3) }, { days_since_delivery: ours })['days_since_delivery']).toBe(ours);
  });
  it('is no fact that nobody catalogued', () => expect(known({ churn_points: said(3) })).toEqual({}));
  it('contradicts what is not the same', () => {
    expect([
      contradicts(ours, said(3)),
      contradicts(ours, said(43)),
      contradicts(undefined, said(3)),
      contradicts(ours, undefined),
    ]).toEqual([...[true, false, false, false]]);
  });
});

function parcel(promised: string, delivered: string | null) {
  const on = (day: string) => at(`2026-${day}T12:00:00Z`);
  return { promisedAt: on(promised), deliveredAt: delivered && on(delivered) ? on(delivered) : null };
}
