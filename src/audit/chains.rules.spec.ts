import fc from 'fast-check';
import { compileCalendar } from '../calendars/calendar.rules.js';
import { footingOf, isShaken, type Link } from '../commitments/chain/chain.rules.js';
import { COMMITMENT_STATES } from '../commitments/commitment-states.rules.js';
import { reckon, wrongRisk, wrongSlip, type ChainedPromise, type ChainEdge } from './chains.rules.js';

const HOUR = 3_600_000;
const began = Date.parse('2026-03-27T12:00:00Z');
const terms = {
  zone: 'Europe/Berlin',
  hours: {
    mon: [['09:00', '17:00']],
    tue: [
      ['09:00', '12:00'],
      ['13:00', '18:30'],
    ],
    fri: [['22:00', '24:00']],
  } as Record<string, [string, string][]>,
  holidays: ['2026-03-31'],
  breaks: {},
};
const promised = (id: string, rest: Partial<ChainedPromise> = {}): ChainedPromise => ({
  ...{ id, state: 'active', promisee: 'customer', riskReason: null, dueAt: began, graceMinutes: 0 },
  ...{ completedAt: null, askedFor: null, knownFinish: null },
  ...rest,
});

const anyChain = fc
  .array(
    fc.record({
      state: fc.constantFrom(...COMMITMENT_STATES),
      due: fc.integer({ min: 0, max: 300 }),
      grace: fc.integer({ min: 0, max: 60 }),
      completed: fc.option(fc.integer({ min: 0, max: 300 })),
      asked: fc.option(fc.integer({ min: 0, max: 300 })),
      on: fc.array(
        fc.record({ which: fc.nat({ max: 6 }), lag: fc.integer({ min: 0, max: 900 }), open: fc.boolean() }),
        {
          maxLength: 3,
        },
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drawn) => ({
    promises: drawn.map(({ state, due, grace, completed, asked }, i) =>
      promised(`c${i}`, {
        ...{ state, dueAt: began + due * HOUR, graceMinutes: grace },
        completedAt: completed === null ? null : began + completed * HOUR,
        askedFor: asked === null ? null : began + asked * HOUR,
      }),
    ),
    edges: drawn.flatMap(({ on }, i) =>
      on
        .filter(({ which }) => which < i)
        .map(({ which, lag, open }) => ({
          promise: `c${i}`,
          on: `c${which}`,
          lagMinutes: lag,
          hours: open ? null : terms,
        })),
    ),
  }));

describe('a chain, reckoned from below', () => {
  it('comes to what the desk finds from above, whatever is in it', () => {
    const calendar = compileCalendar(terms);
    const always = compileCalendar({
      ...{ zone: 'UTC', holidays: [], breaks: {} },
      hours: Object.fromEntries(
        ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
      ),
    } as never);
    fc.assert(
      fc.property(anyChain, ({ promises, edges }) => {
        const reckoned = reckon(promises, edges);
        const links = new Map<string, Link>(
          promises.map((promise) => [
            promise.id,
            {
              ...{ id: promise.id, state: promise.state as Link['state'], graceMinutes: promise.graceMinutes },
              dueAt: new Date(promise.dueAt),
              completedAt: promise.completedAt === null ? null : new Date(promise.completedAt),
              askedFor: promise.askedFor === null ? null : new Date(promise.askedFor),
              restsOn: edges
                .filter((edge) => edge.promise === promise.id)
                .map(({ on, lagMinutes, hours }) => ({ id: on, lagMinutes, calendar: hours ? calendar : always })),
            },
          ]),
        );
        for (const { id } of promises) {
          const verdict = footingOf(links.get(id)!, links, new Date(began));
          expect([id, reckoned.get(id)!.finish]).toEqual([id, verdict.earliestFinish?.getTime() ?? null]);
          expect([id, reckoned.get(id)!.shaken]).toEqual([id, isShaken(verdict, links)]);
        }
      }),
    );
  });

  const edge = (promise: string, on: string): ChainEdge => ({ promise, on, lagMinutes: 0, hours: null });
  it('leaves out what goes round in a circle, and says so', () => {
    const circle = [promised('a'), promised('b'), promised('c')];
    const reckoned = reckon(circle, [edge('a', 'b'), edge('b', 'a'), edge('c', 'a')]);
    expect(wrongRisk(circle[0]!, reckoned.get('a'))).toContain('on itself');
  });

  it.each([
    ['active', null, 1, null, 'active, due'],
    ['active', null, 0, null, undefined],
    ['at_risk', 'backing', 1, null, undefined],
    ['at_risk', 'backing', 0, null, 'which carries it'],
    ['at_risk', 'said so', 0, null, undefined],
    ['active', null, 1, began + HOUR, undefined],
    ['active', null, 2, began + HOUR, 'active, due'],
  ])(
    'finds a promise that is %s (%s), %d h too early, known until %s: %s',
    (state, riskReason, late, knownFinish, why) => {
      const promises = [
        promised('on', { dueAt: began + late * HOUR }),
        promised('ours', { state, riskReason, knownFinish }),
      ];
      const found = wrongRisk(promises[1]!, reckon(promises, [edge('ours', 'on')]).get('ours'));
      if (why) expect(found).toContain(why);
      else expect(found).toBeUndefined();
    },
  );
});

describe('a slip', () => {
  const t = (second: number): Date => new Date(began + second * 1000);
  it.each([
    [null, 60, 300, undefined],
    [null, 61, 300, 'for 61 s'],
    [null, null, 60, undefined],
    [null, null, 61, 'nobody has a task'],
    [30, null, 300, undefined],
    [90, null, 300, 'nobody has a task'],
  ])('that ended at second %s, with a task at %s, seen at %d: %s', (ended, task, asOf, why) => {
    const at = (second: number | null): Date | null => (second === null ? null : t(second));
    const found = wrongSlip({ slippedAt: t(0), endedAt: at(ended), taskAt: at(task), asOf: t(asOf) });
    if (why) expect(found).toContain(why);
    else expect(found).toBeUndefined();
  });
});
