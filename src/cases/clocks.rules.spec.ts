import fc from 'fast-check';
import { clocks, segmentsOf, type Wait } from './clocks.rules.js';

const HOUR = 3_600_000;
const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const wait = (
  party: Wait['party'],
  from: Date,
  to: Date | null,
  partnerId: string | null = party === 'partner' ? 'ptn_a' : null,
): Wait => ({ party, partnerId, startedAt: from, settledAt: to });

describe('the clocks of a case', () => {
  it('charge 46 of 142 hours to the partner who was waited for', () => {
    const shared = clocks(berlin('2026-04-02T15:00'), berlin('2026-04-08T13:00'), [
      wait('partner', berlin('2026-04-02T16:00'), berlin('2026-04-04T14:00')),
    ]);
    expect(shared).toMatchObject({
      us: 96 * HOUR,
      partners: { ptn_a: 46 * HOUR },
      total: 142 * HOUR,
      customerWait: 142 * HOUR,
    });
  });

  const t = (h: number): Date => new Date(h * HOUR);
  it('charge two at once to the partner, before the approval, before the customer', () => {
    const shared = clocks(t(0), t(10), [
      wait('customer', t(0), t(10)),
      wait('approval', t(2), t(8)),
      wait('partner', t(4), t(6)),
    ]);
    expect(shared).toMatchObject({
      us: 0,
      customer: 4 * HOUR,
      approval: 4 * HOUR,
      partners: { ptn_a: 2 * HOUR },
      customerWait: 6 * HOUR,
    });
  });

  it('charge two partners at once to the one who settles last', () => {
    const shared = clocks(t(0), t(10), [wait('partner', t(1), t(5), 'ptn_a'), wait('partner', t(2), t(9), 'ptn_b')]);
    expect(shared.partners).toEqual({ ptn_a: 1 * HOUR, ptn_b: 7 * HOUR });
  });

  it('charge what is still open until now', () =>
    expect(clocks(t(0), t(3), [wait('customer', t(1), null)])).toMatchObject({ us: HOUR, customer: 2 * HOUR }));

  it('add up to the whole time exactly, whatever is waited for', () => {
    const anyWait = fc
      .record({
        party: fc.constantFrom('customer', 'partner', 'approval'),
        partner: fc.constantFrom('ptn_a', 'ptn_b', 'ptn_c'),
        from: fc.integer({ min: -50, max: 400 }),
        length: fc.option(fc.integer({ min: 0, max: 300 })),
      })
      .map(({ party, partner, from, length }) =>
        wait(
          party as Wait['party'],
          new Date(from * 997),
          length === null ? null : new Date((from + length) * 997),
          party === 'partner' ? partner : null,
        ),
      );
    fc.assert(
      fc.property(fc.array(anyWait, { maxLength: 12 }), fc.integer({ min: 0, max: 500 }), (waits, end) => {
        const shared = clocks(new Date(0), new Date(end * 997), waits);
        const partners = Object.values(shared.partners).reduce((sum, ms) => sum + ms, 0);
        expect(shared.us + partners + shared.approval + shared.customer).toBe(shared.total);
        expect(shared.total).toBe(end * 997);
      }),
    );
  });
});

describe('the segments of a case', () => {
  it('tell the same story stretch by stretch', () => {
    const [from, back, closed] = [berlin('2026-04-02T16:00'), berlin('2026-04-04T14:00'), berlin('2026-04-08T13:00')];
    const courier = wait('partner', from, back);
    expect(segmentsOf(berlin('2026-04-02T15:00'), closed, [courier])).toEqual([
      { from: berlin('2026-04-02T15:00'), to: from, wait: null },
      { from, to: back, wait: courier },
      { from: back, to: closed, wait: null },
    ]);
  });

  it('follow one another without a gap, none empty and no two alike side by side, and sum to the clocks', () => {
    const anyWait = fc
      .record({
        party: fc.constantFrom<Wait['party'][]>('customer', 'partner', 'approval'),
        from: fc.integer({ min: -20, max: 120 }),
        length: fc.option(fc.integer({ min: 0, max: 90 })),
      })
      .map(({ party, from, length }) =>
        wait(party, new Date(from * 991), length === null ? null : new Date((from + length) * 991)),
      );
    fc.assert(
      fc.property(fc.array(anyWait, { maxLength: 10 }), fc.integer({ min: 1, max: 150 }), (waits, end) => {
        const [start, until] = [new Date(0), new Date(end * 991)];
        const segments = segmentsOf(start, until, waits);
        expect([segments[0]!.from, segments.at(-1)!.to]).toEqual([start, until]);
        segments.slice(1).forEach(({ from, wait: whose }, before) => {
          expect(from).toEqual(segments[before]!.to);
          expect(whose).not.toBe(segments[before]!.wait);
        });
        for (const { from, to } of segments) expect(from < to).toBe(true);
        const sum = (whose: string): number =>
          segments
            .filter(({ wait: w }) => (w?.party ?? 'us') === whose)
            .reduce((ms, { from, to }) => ms + to.getTime() - from.getTime(), 0);
        const shared = clocks(start, until, waits);
        expect([shared.us, shared.approval, shared.customer, shared.partners['ptn_a'] ?? 0]).toEqual(
          ['us', 'approval', 'customer', 'partner'].map(sum),
        );
      }),
    );
  });
});
