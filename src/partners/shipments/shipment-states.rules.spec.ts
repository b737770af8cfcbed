import fc from 'fast-check';
import { afterScan, isFresh, SHIPMENT_STATES } from './shipment-states.rules.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 3, 4, hour));
const announced = { state: 'announced', scannedAt: null, deliveredAt: null } as const;

describe('a shipment', () => {
  it('is where its newest scan says, however late an older one comes', () => {
    const out = afterScan(announced, { state: 'out_for_delivery', at: at(8) });
    expect(afterScan(out, { state: 'in_transit', at: at(7) })).toEqual(out);
    expect(afterScan(out, { state: 'delivered', at: at(11) })).toEqual({
      state: 'delivered',
      scannedAt: at(11),
      deliveredAt: at(11),
    });
  });

  it('that came back was not delivered after all', () => {
    const delivered = afterScan(announced, { state: 'delivered', at: at(11) });
    expect(afterScan(delivered, { state: 'returned', at: at(12) }).deliveredAt).toBeNull();
  });

  it('ends up the same in whatever order its scans arrive, when no two are of one instant', () => {
    const scan = fc.record({ state: fc.constantFrom(...SHIPMENT_STATES), hour: fc.integer({ min: 0, max: 500 }) });
    fc.assert(
      fc.property(fc.uniqueArray(scan, { selector: ({ hour }) => hour, minLength: 1 }), (scans) => {
        const told = scans.map(({ state, hour }) => ({ state, at: at(hour) }));
        const newest = told.reduce((a, b) => (a.at > b.at ? a : b));
        expect(told.reduce(afterScan, announced)).toMatchObject({ state: newest.state, scannedAt: newest.at });
      }),
    );
  });

  it('of which nothing was heard for a day is shown as of then; one that arrived needs no news', () => {
    const heardAt = at(0);
    expect([at(24), at(25)].map((now) => isFresh({ state: 'in_transit', heardAt }, now))).toEqual([true, false]);
    expect(isFresh({ state: 'delivered', heardAt }, at(500))).toBe(true);
  });
});
