import fc from 'fast-check';
import { compileCalendar, type CalendarTerms } from '../calendars/index.js';
import { planChase, type ChaseFacts, type Rung } from '../commitments/chase/chase.rules.js';
import type { Hours } from './open-days.rules.js';
import { nextStep, timeOfStep, type ChasedPromise } from './second-plan.rules.js';
import type { StoredRung } from './second-terms.js';

const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const COURIER: Hours = {
  zone: 'Europe/Berlin',
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((day) => [day, [['08:00', '20:00']]])),
  holidays: ['2026-04-03', '2026-04-06'],
  breaks: {},
};
const LADDER: StoredRung[] = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'] },
  { rung: 2, anchor: 'due', offsetMinutes: -24 * 60, tells: ['partner'] },
  { rung: 3, anchor: 'due', offsetMinutes: -4 * 60, tells: ['partner'] },
  { rung: 4, anchor: 'due', offsetMinutes: 9 * 60, tells: ['partner', 'owner'] },
  { rung: 5, anchor: 'due', offsetBusinessDays: 1, tells: ['managers'] },
];
/** With everything a rung can say: open minutes either way, tiers, and a duty lead who is told of urgent cases at any hour. */
const RICH: StoredRung[] = [
  { rung: 1, anchor: 'proposed', replyShare: 0.25, tells: ['partner'] },
  { rung: 2, anchor: 'proposed', offsetMinutes: 90, clock: 'business', tells: ['partner'] },
  { rung: 3, anchor: 'due', offsetMinutes: -300, clock: 'business', tells: ['partner'] },
  { rung: 4, anchor: 'due', offsetMinutes: -30, tells: ['owner'] },
  { rung: 5, anchor: 'grace', offsetMinutes: 0, tells: ['partner_lead', 'owner'] },
  { rung: 6, anchor: 'due', offsetMinutes: 9 * 60, tells: ['partner_lead'] },
  { rung: 7, anchor: 'due', offsetMinutes: 120, clock: 'business', tells: ['partner_manager'] },
  { rung: 8, anchor: 'due', offsetBusinessDays: 2, tells: ['managers'] },
];
const SATURDAY = {
  proposedAt: berlin('2026-04-02T19:00'),
  replyBy: berlin('2026-04-04T09:00'),
  dueAt: berlin('2026-04-04T12:00'),
  graceMinutes: 30,
};

describe('the second plan of a pickup due on Easter Saturday at noon', () => {
  it.each([
    ['breach', '2026-04-04T12:30'],
    ['lapse', '2026-04-04T09:00'],
    ['rung:1', '2026-04-02T20:00'],
    ['rung:2', '2026-04-02T19:30'],
    ['rung:3', '2026-04-04T08:00'],
    ['rung:4', '2026-04-07T08:00'],
    ['rung:5', '2026-04-07T08:00'],
  ])('takes %s at %s', (step, local) =>
    expect(timeOfStep(step, SATURDAY, LADDER, COURIER)).toBe(berlin(local).getTime()),
  );

  it('knows no step the ladder does not have, and no share of a deadline that is gone', () => {
    expect(timeOfStep('rung:9', SATURDAY, LADDER, COURIER)).toBeUndefined();
    expect(timeOfStep('rung:1', { ...SATURDAY, replyBy: null }, LADDER, COURIER)).toBe('unknown');
  });

  it.each([
    ['proposed', [], 'rung:1'],
    ['proposed', ['rung:1'], 'lapse'],
    ['active', [], 'rung:2'],
    ['active', ['rung:2', 'rung:3'], 'breach'],
    ['broken', ['rung:2', 'rung:3', 'breach'], 'rung:4'],
    ['broken', ['breach', 'rung:4'], 'rung:5'],
    ['broken', ['breach', 'rung:4', 'rung:5'], undefined],
    ['kept', [], undefined],
  ])('of one that is %s, after %j, takes %s', (state, before, step) => {
    const taken = before.map((name) => ({ step: name, at: timeOfStep(name, SATURDAY, LADDER, COURIER) as number }));
    const agreedAt = state === 'proposed' ? null : berlin('2026-04-02T19:10');
    const promise = { ...SATURDAY, state, agreedAt, completedAt: null };
    expect(nextStep(promise, taken, LADDER, COURIER)?.step).toBe(step);
  });
});

describe('the second plan', () => {
  const quarter = fc.integer({ min: 0, max: 48 });
  const time = (at: number): string =>
    `${String(Math.floor(at / 4) + 6).padStart(2, '0')}:${String((at % 4) * 15).padStart(2, '0')}`;
  const day = fc
    .tuple(quarter, quarter)
    .map(([from, length]): [string, string][] => (length < 4 ? [] : [[time(from), time(Math.min(from + length, 71))]]));
  const dates = fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26');
  const hours = fc.record({
    zone: fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ),
    hours: fc.record({
      mon: day,
      tue: day,
      thu: day,
      sat: day,
      sun: fc.constant<[string, string][]>([['00:30', '04:15']]),
    }),
    holidays: fc.array(dates, { maxLength: 2 }),
    breaks: fc.dictionary(dates, fc.constant<[string, string][]>([['01:30', '02:45']]), { noNullPrototype: true }),
  });
  const start = fc.constantFrom(Date.UTC(2026, 2, 26), Date.UTC(2026, 9, 22), Date.UTC(2026, 6, 1));
  const minutes = fc.integer({ min: 1, max: 6 * 24 * 60 });

  const pause = fc.tuple(fc.integer({ min: 0, max: 14 * 24 * 60 }), fc.integer({ min: 1, max: 3 * 24 * 60 }));
  const around = fc.record({
    ladder: fc.constantFrom(LADDER, RICH),
    pauses: fc.array(pause, { maxLength: 3 }),
    urgent: fc.option(fc.integer({ min: 0, max: 18 * 24 * 60 }), { nil: null }),
  });

  it('says of every step what the first plan says, also where clocks change, under pauses and in urgent cases', () => {
    fc.assert(
      fc.property(hours, start, minutes, minutes, minutes, around, (terms, from, proposed, reply, due, given) => {
        const at = (after: number): Date => new Date(from + after * 60_000);
        const facts = {
          proposedAt: at(proposed),
          replyBy: at(proposed + reply),
          dueAt: at(proposed + reply + due),
          graceMinutes: 30,
          urgentSince: given.urgent === null ? null : at(given.urgent),
        };
        const { ladder } = given;
        const pauses = oneAfterTheOther(given.pauses).map(([begin, end]) => ({ from: at(begin), until: at(end) }));
        const stored = pauses.map((each) => ({ from: each.from.getTime(), until: each.until.getTime() }));
        const states: Partial<ChaseFacts>[] = [
          { state: 'proposed', agreedAt: null },
          { state: 'active', agreedAt: at(proposed + 1) },
          { state: 'broken', agreedAt: at(proposed + 1) },
        ];
        for (const state of states) {
          const promise = { ...facts, ...state, completedAt: null, pauses } as ChaseFacts;
          const second = { ...promise, pauses: stored } as ChasedPromise;
          const plan = planChase(promise, ladder as unknown as Rung[], compileCalendar(terms as CalendarTerms));
          for (const step of plan)
            expect([step.step, timeOfStep(step.step, second, ladder, terms as Hours)]).toEqual([
              step.step,
              step.at.getTime(),
            ]);
          const began = promise.agreedAt ?? promise.proposedAt;
          const first = plan.find((step) => step.at > began);
          expect(nextStep(second, [], ladder, terms as Hours)?.step).toBe(first?.step);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Pauses as begin and length, put one behind the other. */
function oneAfterTheOther(given: readonly [begin: number, length: number][]): [begin: number, end: number][] {
  let free = 0;
  return [...given]
    .sort((one, other) => one[0] - other[0])
    .map(([begin, length]): [number, number] => {
      const from = Math.max(begin, free);
      free = from + length;
      return [from, free];
    });
}
