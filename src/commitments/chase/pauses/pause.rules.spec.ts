import fc from 'fast-check';
import { compileCalendar, isOpen } from '../../../calendars/calendar.rules.js';
import { planChase, stepAfterAll, type ChaseFacts, type Pause, type Rung, type Step } from '../chase.rules.js';
import { faultOfEnd } from './pause.rules.js';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const courier = compileCalendar({
  zone: 'Europe/Berlin',
  hours: Object.fromEntries(weekdays.map((day) => [day, [['08:00', '20:00']]])),
  holidays: [],
  breaks: {},
});
const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const rung = (n: number, offsetMinutes: number, tells: Rung['tells'] = ['partner']): Rung => ({
  rung: n,
  anchor: 'due',
  offsetMinutes,
  tells,
  template: `t${n}`,
});
const HOUR = 60;
/** Promised on Monday for Thursday at noon. */
const promise: ChaseFacts = {
  state: 'active',
  proposedAt: berlin('2026-06-01T09:00'),
  replyBy: null,
  agreedAt: berlin('2026-06-01T09:30'),
  dueAt: berlin('2026-06-04T12:00'),
  graceMinutes: 30,
  completedAt: null,
};
const LADDER = [rung(2, -24 * HOUR), rung(3, -4 * HOUR), rung(5, HOUR), rung(6, 4 * HOUR, ['managers'])];
const paused = (from: string, until: string, more: Partial<ChaseFacts> = {}): Step[] =>
  planChase({ ...promise, ...more, pauses: [{ from: berlin(from), until: berlin(until) }] }, LADDER, courier);
const shape = (plan: readonly Step[]): [string, Date][] => plan.map(({ step, at }) => [step, at]);

describe('a pause', () => {
  it('leaves of the reminders whose time passes the latest, for when it ends', () =>
    expect(shape(paused('2026-06-03T10:00', '2026-06-04T09:00')).slice(0, 2)).toEqual([
      ['rung:3', berlin('2026-06-04T09:00')],
      ['breach', berlin('2026-06-04T12:30')],
    ]));

  it('leaves no reminder of a time that is over when it ends', () =>
    expect(shape(paused('2026-06-03T10:00', '2026-06-04T12:10'))).toEqual([
      ['breach', berlin('2026-06-04T12:30')],
      ['rung:5', berlin('2026-06-04T13:00')],
      ['rung:6', berlin('2026-06-04T16:00')],
    ]));

  it('never pauses the breach', () =>
    expect(shape(paused('2026-06-03T10:00', '2026-06-10T10:00'))).toEqual([
      ['breach', berlin('2026-06-04T12:30')],
      ['rung:6', berlin('2026-06-10T10:00')],
    ]));

  it('that ends in closed hours lets the partner sleep', () => {
    const ladder = LADDER.slice(0, 3);
    const pauses = [{ from: berlin('2026-06-04T12:40'), until: berlin('2026-06-04T23:00') }];
    expect(shape(planChase({ ...promise, pauses }, ladder, courier)).at(-1)).toEqual([
      'rung:5',
      berlin('2026-06-05T08:00'),
    ]);
  });

  it('leaves nothing where the next rung comes no later', () => {
    const ladder = [rung(5, HOUR), rung(6, 20 * HOUR)];
    const pauses = [{ from: berlin('2026-06-04T12:40'), until: berlin('2026-06-04T21:00') }];
    expect(shape(planChase({ ...promise, pauses }, ladder, courier))).toEqual([
      ['breach', berlin('2026-06-04T12:30')],
      ['rung:6', berlin('2026-06-05T08:00')],
    ]);
  });

  it('lets a request lapse when its time is over', () => {
    const asked: ChaseFacts = { ...promise, state: 'proposed', agreedAt: null, replyBy: berlin('2026-06-01T17:00') };
    const half: Rung = { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' };
    const under = (until: string): [string, Date][] =>
      shape(
        planChase({ ...asked, pauses: [{ from: berlin('2026-06-01T10:00'), until: berlin(until) }] }, [half], courier),
      );
    expect(under('2026-06-01T15:00')).toEqual([
      ['rung:1', berlin('2026-06-01T15:00')],
      ['lapse', berlin('2026-06-01T17:00')],
    ]);
    expect(under('2026-06-02T15:00')).toEqual([['lapse', berlin('2026-06-01T17:00')]]);
  });

  it('ends in the future, within thirty days', () => {
    const now = berlin('2026-06-01T09:00');
    expect(faultOfEnd(now, now)).toBe('lies in the past');
    expect(faultOfEnd(berlin('2026-07-01T09:00'), now)).toBeUndefined();
    expect(faultOfEnd(berlin('2026-07-01T09:01'), now)).toBe('is more than 30 days ahead');
  });
});

describe('any pauses of any ladder', () => {
  const rungs = fc.array(fc.record({ minutes: fc.integer({ min: -4000, max: 4000 }), ours: fc.boolean() }), {
    maxLength: 8,
  });
  const ladder = rungs.map((given) =>
    given.map(({ minutes, ours }, i) => rung(i + 1, minutes, ours ? ['owner'] : ['partner'])),
  );
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3000 })), {
    maxLength: 3,
  });
  const pauses = gaps.map((given) => {
    let at = promise.agreedAt!.getTime();
    return given.map(([gap, length]): Pause => {
      const from = at + gap * 60_000;
      at = from + length * 60_000;
      return { from: new Date(from), until: new Date(at) };
    });
  });
  const both = (rungsOf: Rung[], given: Pause[]): [Step[], Step[]] => [
    planChase(promise, rungsOf, courier),
    planChase({ ...promise, pauses: given }, rungsOf, courier),
  ];

  it('only ever take rungs away or put them off, and leave the breach where it is', () => {
    fc.assert(
      fc.property(ladder, pauses, (rungsOf, given) => {
        const [whole, left] = both(rungsOf, given);
        for (const step of left) {
          const before = whole.find((other) => other.step === step.step)!;
          expect(step.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
        }
        expect(left.find(({ step }) => step === 'breach')).toEqual(whole.find(({ step }) => step === 'breach'));
      }),
    );
  });

  it('leave no rung within themselves or, for a partner, in closed hours, and a plan in order', () => {
    fc.assert(
      fc.property(ladder, pauses, (rungsOf, given) => {
        const [, left] = both(rungsOf, given);
        for (const { step, at, tells } of left) {
          if (step === 'breach') continue;
          expect(given.some(({ from, until }) => from <= at && at < until)).toBe(false);
          if (tells.includes('partner')) expect(isOpen(courier, at.getTime())).toBe(true);
        }
        expect(left.map(({ at }) => at.getTime())).toEqual(left.map(({ at }) => at.getTime()).sort((a, b) => a - b));
      }),
    );
  });

  it('let the chase go on after what was taken, with none twice', () => {
    fc.assert(
      fc.property(ladder, pauses, (rungsOf, given) => {
        const [whole, left] = both(rungsOf, given);
        // Taken are all steps before the first pause.
        const taken = given[0] ? whole.filter(({ at }) => at < given[0]!.from) : [];
        const next = stepAfterAll(left, taken);
        expect(next?.step).toBe(left.find((step) => !taken.some((before) => before.step === step.step))?.step);
      }),
    );
  });
});
