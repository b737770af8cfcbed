import fc from 'fast-check';
import { clocks } from '../cases/clocks.rules.js';
import { shareOut, wrongShares, wrongWaits, type CaseTime } from './shared-time.rules.js';

const t = (at: number): Date => new Date(at * 1000);
type Wait = CaseTime['waits'][number];
const wait = (party: Wait['party'], from: number, to: number | null, partnerId = 'ptn_a'): Wait => ({
  party,
  partnerId: party === 'partner' ? partnerId : null,
  startedAt: t(from),
  settledAt: to === null ? null : t(to),
});

describe('a case’s time, shared out by taking away', () => {
  it('comes to what the clocks of the case show, whatever was waited for', () => {
    const party = fc.constantFrom<Wait['party']>('customer', 'partner', 'approval');
    const span = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
    const anyWait = fc
      .tuple(party, span, fc.constantFrom('ptn_a', 'ptn_b'))
      .map(([whose, ends, partner]) => wait(whose, Math.min(...ends), Math.max(...ends), partner));
    fc.assert(
      fc.property(fc.array(anyWait, { maxLength: 8 }), (waits) => {
        const { us, approval, customer, partners, total } = clocks(t(0), t(100), waits);
        // Two partners who settle at the same instant may be charged either way.
        fc.pre(new Set(waits.map(({ settledAt }) => settledAt!.getTime())).size === waits.length);
        expect(
          wrongShares({ us, approval, customer, ...partners }, shareOut(t(0), t(100), waits), total),
        ).toBeUndefined();
      }),
    );
  });

  it('is wrong when it is not the whole, or not theirs', () => {
    expect(wrongShares({ us: 1 }, { us: 1 }, 2)).toContain('1 ms of 2 ms');
    expect(wrongShares({ us: 1, customer: 1 }, { us: 2, customer: 0 }, 2)).toContain('give us 1 ms; recounted 2 ms');
  });

  const closed = { receivedAt: t(0), closedAt: t(9), stateSince: t(9) };
  it.each([
    [[], undefined],
    [[wait('partner', 1, 9)], undefined],
    [[wait('customer', 1, null)], 'closed while it waits for the customer'],
    [[wait('customer', 1, 10)], 'is not within its time'],
    [[wait('customer', -1, 2)], 'is not within its time'],
    [[wait('customer', 3, 2)], 'is not within its time'],
    [[{ ...wait('partner', 1, 2), partnerId: null }], 'names no partner'],
  ])('of waits %j is told %s', (waits, why) => {
    const found = wrongWaits({ ...closed, waits });
    if (why === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(why);
  });
});
