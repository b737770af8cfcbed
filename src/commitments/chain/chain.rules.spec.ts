import fc from 'fast-check';
import { compileCalendar } from '../../calendars/calendar.rules.js';
import { footingOf, isShaken, type Backing, type Link } from './chain.rules.js';

const HOUR = 3_600_000;
const weekdays = compileCalendar({
  zone: 'Europe/Berlin',
  hours: Object.fromEntries((['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [day, [['09:00', '17:00']]])),
  holidays: ['2026-04-03', '2026-04-06'],
  breaks: {},
});
const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const now = berlin('2026-04-02T15:10');
const link = (id: string, dueAt: Date, rest: Partial<Link> = {}): Link => ({
  id,
  state: 'active',
  dueAt,
  graceMinutes: 0,
  completedAt: null,
  restsOn: [],
  ...rest,
});
const after = (id: string, hours: number): Backing => ({ id, lagMinutes: hours * 60, calendar: weekdays });
const chainOf = (...links: Link[]): Map<string, Link> => new Map(links.map((one) => [one.id, one]));

/** The damaged item: the courier brings it, it is inspected for 8 business hours, the money goes back 4 business hours later. */
const story = (atWarehouse: string, refundDue: string) => {
  const pickup = link('pickup', berlin(atWarehouse));
  const inspection = link('inspection', berlin(atWarehouse), { restsOn: [after('pickup', 8)] });
  const refund = link('refund', berlin(refundDue), { restsOn: [after('inspection', 4)] });
  return footingOf(refund, chainOf(pickup, inspection, refund), now);
};

describe('the footing of a refund that rests on a pickup and an inspection', () => {
  it('can be finished on Wednesday at one, four hours before it is due: tight', () => {
    const verdict = story('2026-04-04T14:00', '2026-04-08T17:00');
    expect(verdict).toMatchObject({
      earliestFinish: berlin('2026-04-08T13:00'),
      slack: 4 * HOUR,
      footing: 'tight',
      unpromised: [],
    });
    expect(verdict.buffer / HOUR).toBeCloseTo(14.58, 2);
  });
  it('is over-promised by twenty hours for Tuesday', () =>
    expect(story('2026-04-04T14:00', '2026-04-07T17:00')).toMatchObject({ slack: -20 * HOUR, footing: 'over' }));
  it('keeps an hour when the parcel comes on Tuesday at noon', () =>
    expect(story('2026-04-07T12:00', '2026-04-08T17:00')).toMatchObject({ slack: HOUR, footing: 'tight' }));
  it('is lost when it comes on Tuesday evening', () =>
    expect(story('2026-04-07T17:00', '2026-04-08T17:00')).toMatchObject({
      earliestFinish: berlin('2026-04-09T13:00'),
      slack: -20 * HOUR,
      footing: 'over',
    }));
});

describe('what a promise rests on', () => {
  const promise = link('ours', berlin('2026-04-30T12:00'), { restsOn: [after('theirs', 0)] });
  const on = (rest: Partial<Link>) =>
    footingOf(promise, chainOf(link('theirs', berlin('2026-04-04T12:00'), rest), promise), now);

  it('counts from when it was done, once it was', () =>
    expect(on({ state: 'kept', completedAt: berlin('2026-04-04T09:30') }).earliestFinish).toEqual(
      berlin('2026-04-04T09:30'),
    ));
  it('counts to the end of the grace until then', () =>
    expect(on({ graceMinutes: 30 }).earliestFinish).toEqual(berlin('2026-04-04T12:30')));
  it.each(['proposed', 'countered', 'broken'] as const)('is not promised yet by one that is %s', (state) =>
    expect(on({ state })).toMatchObject({ footing: 'unbacked', unpromised: ['theirs'] }),
  );
  it.each(['declined', 'lapsed', 'withdrawn'] as const)('has no footing on one that is %s', (state) =>
    expect(on({ state })).toMatchObject({ earliestFinish: null, footing: 'unbacked', unpromised: ['theirs'] }),
  );
  it('is content with one that was done late', () =>
    expect(on({ state: 'broken', completedAt: berlin('2026-04-05T09:00') }).footing).toBe('comfortable'));
  it.each([
    ['proposed', false],
    ['active', false],
    ['broken', true],
    ['declined', true],
    ['lapsed', true],
  ] as const)('is shaken by one that is %s: %s', (state, shaken) => {
    const chain = chainOf(link('theirs', berlin('2026-04-04T12:00'), { state }), promise);
    expect(isShaken(footingOf(promise, chain, now), chain)).toBe(shaken);
  });
  it('is shaken by one that comes too late', () => {
    const chain = chainOf(link('theirs', berlin('2026-04-30T12:01')), promise);
    expect(isShaken(footingOf(promise, chain, now), chain)).toBe(true);
  });
  it('says nothing of a promise that rests on none', () =>
    expect(footingOf(link('alone', promise.dueAt), chainOf(), now)).toMatchObject({
      slack: null,
      footing: 'comfortable',
    }));
});

/** A random chain without circles: each promise rests on some of those before it. */
const anyChain = fc
  .array(
    fc.record({
      due: fc.integer({ min: 0, max: 500 }),
      on: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
      lag: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ due, on, lag }, i) =>
      link(`c${i}`, new Date(now.getTime() + due * HOUR), {
        restsOn: [...new Set(on)].filter((j) => j < i).map((j) => after(`c${j}`, lag)),
      }),
    ),
  );

describe('any chain', () => {
  it('never gains slack when something behind it is finished later', () => {
    fc.assert(
      fc.property(anyChain, fc.nat({ max: 7 }), fc.integer({ min: 0, max: 200 }), (links, which, later) => {
        const last = links.at(-1)!;
        const moved = links.map((one, i) =>
          i === which % (links.length - 1) ? { ...one, dueAt: new Date(one.dueAt.getTime() + later * HOUR) } : one,
        );
        const [before, then] = [
          footingOf(last, chainOf(...links), now).slack,
          footingOf(last, chainOf(...moved), now).slack,
        ];
        if (before === null) expect(then).toBeNull();
        else expect(then!).toBeLessThanOrEqual(before);
      }),
    );
  });
});
