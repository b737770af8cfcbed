import type { Shop, ShopOrder } from '../../test/olist-shop.js';
import { ShopDesk } from '../../test/shop-desk.js';
import { systemActor } from '../platform/index.js';
import { readPeriod, type PeriodWords } from './promise-period.js';
import { PromiseReportQueries } from './promise-report.queries.js';
import type { KindView, PromiseReportView } from './promise-report.views.js';
import { roundHalfEven } from '../statistics/index.js';

/** A promise of the shop, reckoned from what was invented and not from what was imported. */
interface Promised {
  order: ShopOrder;
  seller: string | null;
  made: number;
  due: number;
  done: number | null;
}

describe('the report on promises', () => {
  let desk: ShopDesk;
  let shop: Shop;
  let report: PromiseReportView;
  beforeAll(async () => {
    desk = await ShopDesk.open();
    shop = desk.shopInFolder({ orders: 500, seed: 7 });
    await desk.load();
    report = await read();
  });
  afterAll(() => desk.close());

  it('counts kept, late, open and withdrawn promises of each kind, those to customers first', () => {
    expect(report.kinds.map((kind) => kind.kind)).toEqual(['delivery', 'hand_over']);
    for (const [kind, promises] of [
      ['delivery', deliveries()],
      ['hand_over', handOvers()],
    ] as const) {
      const done = promises.filter((p) => p.done !== null);
      const late = promises.filter(isLate);
      const withdrawn = promises.filter((p) => p.done === null && isOff(p));
      expect(kindOf(kind)).toMatchObject({
        ...{ total: promises.length, done: done.length, kept: done.length - late.length, late: late.length, missed: 0 },
        ...{ withdrawn: withdrawn.length, open: promises.length - done.length - withdrawn.length },
        latePercent: to(2, (100 * late.length) / done.length),
        lateByDay: done.filter((p) => Math.floor(p.done! / DAY) > Math.floor(p.due / DAY)).length,
      });
      expect(late.length).toBeGreaterThan(20);
    }
  });

  it('measures how late the late ones were, and how long promises took', () => {
    const late = deliveries()
      .filter(isLate)
      .map((p) => p.done! - p.due);
    const { lateness, durations } = kindOf('delivery');
    expect(lateness).toEqual({
      ...{ meanHours: to(3, mean(late) / HOUR), medianHours: to(3, median(late) / HOUR) },
      ...{ meanDays: to(3, mean(late) / DAY), medianDays: to(3, median(late) / DAY) },
    });
    const took = deliveries()
      .filter((p) => p.done !== null)
      .map((p) => p.done! - p.made);
    expect(durations).toEqual({
      promisedDaysMean: to(3, mean(deliveries().map((p) => p.due - p.made)) / DAY),
      ...{ doneDaysMean: to(3, mean(took) / DAY), doneDaysMedian: to(3, median(took) / DAY) },
    });
  });

  it.each(['2025-02-01', '2025-03-01 12:00', '2025-04-15'])(
    'knows what was overdue at %s: due before it, not done by it, not called off',
    async (asOf) => {
      const at = Date.parse(`${asOf.replace(' ', 'T')}${asOf.length > 10 ? '' : 'T00:00'}Z`) / 1000;
      const overdue = (p: Promised) => p.due < at && !(p.done !== null && p.done <= at) && !isOff(p);
      const { kinds, period } = await read({ asOf });
      expect(period.asOf).toBe(new Date(at * 1000).toISOString().replace('.000', ''));
      expect(kinds.map((kind) => kind.overdue)).toEqual([
        deliveries().filter(overdue).length,
        handOvers().filter(overdue).length,
      ]);
      const due = deliveries().filter((p) => p.due < at && !(p.done === null && isOff(p)));
      expect(kinds[0]!.keptRate).toMatchObject({
        kept: due.filter((p) => p.done !== null && !isLate(p)).length,
        of: due.length,
      });
    },
  );

  it.each([{}, { from: '2025-02-01', to: '2025-02-28' }])(
    'ranks partners with twenty or more done promises by their late share (%j)',
    async (words) => {
      const [partners] = (await read(words)).partners;
      const inPeriod = (p: Promised) => words.from === undefined || new Date(p.made * 1000).getUTCMonth() === 1;
      const ranked = shop.sellers.map((seller) => {
        const done = handOvers().filter((p) => p.seller === seller && p.done !== null && inPeriod(p));
        return { externalRef: `olist:seller:${seller}`, done: done.length, late: done.filter(isLate).length };
      });
      const enough = ranked.filter(({ done }) => done >= 20);
      expect(enough.length < ranked.length).toBe(words.from !== undefined);
      expect(partners).toMatchObject({ kind: 'hand_over', atLeast: 20, count: enough.length });
      expect(partners!.worst.map(({ externalRef, done, late }) => ({ externalRef, done, late }))).toEqual(
        enough.sort(
          (a, b) => b.late / b.done - a.late / a.done || b.done - a.done || (a.externalRef < b.externalRef ? -1 : 1),
        ),
      );
      for (const { done, late, latePercent } of partners!.worst) expect(latePercent).toBe(to(2, (100 * late) / done));
    },
  );

  it('tells late deliveries after a late hand-over from those after none', () => {
    const partnerLate = (p: Promised) => handOvers().some((h) => h.order === p.order && isLate(h));
    const leg = (promises: Promised[]) => {
      const done = promises.filter((p) => p.done !== null);
      const late = done.filter(isLate);
      const scores = done.filter((p) => !isLate(p)).flatMap((p) => p.order.reviews.map((review) => review.score));
      return {
        done: done.length,
        late: late.length,
        latePercent: to(2, (100 * late.length) / done.length),
        scoreWhenKept: to(3, mean(scores)),
      };
    };
    expect(report.chain).toEqual([
      {
        kind: 'delivery',
        partnerLate: leg(deliveries().filter(partnerLate)),
        partnerInTime: leg(deliveries().filter((p) => !partnerLate(p))),
        restingOnSeveral: shop.orders.filter((order) => new Set(order.items.map((item) => item.seller)).size > 1)
          .length,
      },
    ]);
  });

  it('counts by the month in which promises were made, which is also what bounds a period', async () => {
    const monthOf = (at: number) => new Date(at * 1000).toISOString().slice(0, 7);
    const months = [...new Set(shop.orders.map((order) => monthOf(order.placed)))].sort();
    const rows = months.map((month) => {
      const made = deliveries().filter((p) => monthOf(p.made) === month);
      const done = made.filter((p) => p.done !== null);
      const scores = made.flatMap((p) => p.order.reviews.map((review) => review.score));
      const late = done.filter(isLate).length;
      return {
        kind: 'delivery',
        month,
        total: made.length,
        done: done.length,
        late,
        latePercent: to(2, (100 * late) / done.length),
        meanScore: to(3, mean(scores)),
      };
    });
    expect(report.months.filter((row) => row.kind === 'delivery')).toEqual(rows);
    const february = await read({ from: '2025-02-01', to: '2025-02-28' });
    expect(february.kinds[0]).toMatchObject(pickCounts(rows.find((row) => row.month === '2025-02')!));
    expect(february.months.map((row) => row.month)).toEqual(['2025-02', '2025-02']);
  });

  it('counts by the region customers live in', () => {
    const rows = ['SP', 'RJ', 'MG'].map((region) => {
      const done = deliveries().filter((p) => p.order.state === region && p.done !== null);
      const late = done.filter(isLate).length;
      return { kind: 'delivery', region, done: done.length, late, latePercent: to(2, (100 * late) / done.length) };
    });
    expect(report.regions).toEqual(rows.sort((a, b) => b.late / b.done - a.late / a.done));
  });

  it('says how customers judged, by how the promise to them went', () => {
    const band = (p: Promised) => {
      if (p.done === null) return 'not done';
      const days = (p.done - p.due) / DAY;
      if (days <= 0) return 'in time';
      return days <= 3
        ? 'late up to 3 days'
        : days <= 7
          ? 'late 3 to 7 days'
          : days <= 14
            ? 'late 7 to 14 days'
            : 'late over 14 days';
    };
    for (const row of report.scores) {
      const scores = deliveries()
        .filter((p) => band(p) === row.outcome)
        .flatMap((p) => p.order.reviews.map((review) => review.score));
      expect(row).toEqual({
        ...{ kind: 'delivery', outcome: row.outcome, answers: scores.length, meanScore: to(3, mean(scores)) },
        lowPercent: to(1, (100 * scores.filter((score) => score <= 2).length) / scores.length),
      });
    }
    expect(report.scores.map((row) => row.outcome)).toEqual([
      'in time',
      'late up to 3 days',
      'late 3 to 7 days',
      'late 7 to 14 days',
      'not done',
    ]);
  });

  const read = (words: PeriodWords = {}) =>
    new PromiseReportQueries(desk.uow).report(systemActor('spec'), readPeriod(words));
  const kindOf = (kind: string): KindView => report.kinds.find((row) => row.kind === kind)!;
  const deliveries = (): Promised[] =>
    shop.orders.map((order) => ({
      order,
      seller: null,
      made: order.placed,
      due: order.promised,
      done: order.delivered,
    }));
  const handOvers = (): Promised[] =>
    shop.orders.flatMap((order) =>
      [...new Set(order.items.map((item) => item.seller))].map((seller) => {
        const due = Math.max(...order.items.filter((item) => item.seller === seller).map((item) => item.limit));
        return { order, seller, made: order.placed, due, done: order.carrier };
      }),
    );
});

const HOUR = 3600;
const DAY = 24 * HOUR;
const isLate = ({ due, done }: Promised): boolean => done !== null && done > due;
const isOff = ({ order }: Promised): boolean => ['canceled', 'unavailable'].includes(order.status);
const to = (digits: number, value: number): number => roundHalfEven(value, digits);
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const pickCounts = ({ total, done, late }: { total: number; done: number; late: number }) => ({ total, done, late });

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
