import fc from 'fast-check';
import { compileCalendar } from '../../calendars/calendar.rules.js';
import { causeOf, footingOf, honestTime, isShaken, type Backing, type Link } from './chain.rules.js';

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
  askedFor: null,
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

describe('what shakes a promise at the root', () => {
  const chain = chainOf(
    link('pickup', berlin('2026-04-07T17:00')),
    link('inspection', berlin('2026-04-07T17:00'), { restsOn: [after('pickup', 8)] }),
    link('quick', berlin('2026-04-03T12:00')),
    link('refund', berlin('2026-04-08T17:00'), { restsOn: [after('quick', 0), after('inspection', 4)] }),
  );
  const cause = (): string | undefined => {
    const refund = chain.get('refund')!;
    return causeOf(refund, footingOf(refund, chain, now), chain);
  };

  it('is the one whose own time all the waiting comes from', () => expect(cause()).toBe('pickup'));
  it('is nearer when that one is late by itself', () => {
    chain.get('inspection')!.dueAt = berlin('2026-04-09T17:00');
    expect(cause()).toBe('inspection');
  });
  it('is what has been asked to come later', () => {
    chain.get('quick')!.askedFor = berlin('2026-04-10T17:00');
    expect(cause()).toBe('quick');
  });
  it('is the word that was lost before any of that', () => {
    chain.get('pickup')!.state = 'declined';
    expect(cause()).toBe('pickup');
  });
});

describe('the time that can honestly be promised instead', () => {
  const promise = link('ours', berlin('2026-04-04T12:00'), { restsOn: [after('theirs', 0)] });
  const told = (rest: Partial<Link>, at = now): Date | null =>
    honestTime(footingOf(promise, chainOf(link('theirs', berlin('2026-04-05T12:01'), rest), promise), at), at);

  it('is when it can be finished, up to the next quarter of an hour', () =>
    expect(told({})).toEqual(berlin('2026-04-05T12:15')));
  it('is the later one that was asked for and not agreed yet', () =>
    expect(told({ askedFor: berlin('2026-04-06T09:00') })).toEqual(berlin('2026-04-06T09:00')));
  it.each(['proposed', 'broken', 'declined'] as const)('is nobody’s to say while it rests on what is %s', (state) =>
    expect(told({ state })).toBeNull(),
  );
  it('is nobody’s to say once it has passed', () => expect(told({}, berlin('2026-04-05T12:15'))).toBeNull());
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

  const last = (links: readonly Link[]): Link => links.at(-1)!;
  const judged = (links: readonly Link[]) => footingOf(last(links), chainOf(...links), now);

  it('is never finished before what it rests on', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        const { earliestFinish } = judged(links);
        for (const { id } of last(links).restsOn) {
          const backing = links.find((one) => one.id === id)!;
          expect(earliestFinish!.getTime()).toBeGreaterThanOrEqual(backing.dueAt.getTime());
          const behind = footingOf(backing, chainOf(...links), now).earliestFinish;
          if (behind) expect(earliestFinish!.getTime()).toBeGreaterThanOrEqual(behind.getTime());
        }
      }),
    );
  });

  it('never gains slack by resting on something more', () => {
    fc.assert(
      fc.property(anyChain, fc.nat({ max: 7 }), fc.integer({ min: 0, max: 20 }), (links, which, lag) => {
        const more = after(`c${which % (links.length - 1)}`, lag);
        const thicker = [...links.slice(0, -1), { ...last(links), restsOn: [...last(links).restsOn, more] }];
        const [before, then] = [judged(links).slack, judged(thicker).slack];
        expect(then!).toBeLessThanOrEqual(before ?? Infinity);
      }),
    );
  });

  it('is shaken by a cause among what is behind it, and by nothing when it rests on nothing', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        const cause = causeOf(last(links), judged(links), chainOf(...links));
        if (last(links).restsOn.length === 0) expect(cause).toBeUndefined();
        else expect(links.slice(0, -1).map(({ id }) => id)).toContain(cause);
      }),
    );
  });
});
