import fc from 'fast-check';
import { compileCalendar, isOpen } from '../../calendars/calendar.rules.js';
import {
  isWorthTelling,
  planChase,
  stepAfter,
  stepFrom,
  type ChaseFacts,
  type Rung,
  type Step,
} from './chase.rules.js';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const courier = compileCalendar({
  zone: 'Europe/Berlin',
  hours: Object.fromEntries(everyDay.map((day) => [day, [['08:00', '20:00']]])),
  holidays: ['2026-04-03', '2026-04-06'],
  breaks: {},
});
const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const rung = (n: number, rest: Partial<Rung>): Rung => ({
  rung: n,
  anchor: 'due',
  tells: ['partner'],
  template: `t${n}`,
  ...rest,
});

/** A pickup promised on the call of Thu 2 Apr 2026, 15:10, for Sat 4 Apr, 09–12 Berlin. */
const pickup: ChaseFacts = {
  state: 'active',
  proposedAt: berlin('2026-04-02T15:00'),
  replyBy: null,
  agreedAt: berlin('2026-04-02T15:10'),
  dueAt: berlin('2026-04-04T12:00'),
  graceMinutes: 30,
  completedAt: null,
};
const timeOf = (steps: Step[], step: string): Date | undefined => steps.find((s) => s.step === step)?.at;

describe('planning a chase around quiet hours', () => {
  const plan = planChase(
    pickup,
    [
      rung(2, { offsetMinutes: -24 * 60 }),
      rung(3, { offsetMinutes: -4 * 60 }),
      rung(4, { offsetMinutes: 9 * 60 }),
      rung(7, { offsetBusinessDays: 1 }),
    ],
    courier,
  );

  it('moves a reminder that falls on Good Friday back to where half an hour is left', () =>
    expect(timeOf(plan, 'rung:2')).toEqual(berlin('2026-04-02T19:30')));
  it('leaves a reminder at the opening where it is', () =>
    expect(timeOf(plan, 'rung:3')).toEqual(berlin('2026-04-04T08:00')));
  it('moves what follows the due time on to the next opening, after Easter', () =>
    expect(timeOf(plan, 'rung:4')).toEqual(berlin('2026-04-07T08:00')));
  it('counts a business day to the first open moment a day later', () =>
    expect(timeOf(plan, 'rung:7')).toEqual(berlin('2026-04-07T08:00')));
  it('breaks the promise when the grace ends, whatever the hour', () =>
    expect(timeOf(plan, 'breach')).toEqual(berlin('2026-04-04T12:30')));
  it('tells people of ours at the hour it is due', () => {
    const told = planChase(pickup, [rung(1, { offsetMinutes: 9 * 60, tells: ['managers'] })], courier);
    expect(timeOf(told, 'rung:1')).toEqual(berlin('2026-04-04T21:00'));
  });
  it('plans nothing for a time before the terms were agreed', () => {
    const late = planChase(
      { ...pickup, agreedAt: berlin('2026-04-04T09:00') },
      [rung(3, { offsetMinutes: -4 * 60 })],
      courier,
    );
    expect(late.map((s) => s.step)).toEqual(['breach']);
  });
  it('breaks before it tells, at the same instant', () => {
    const both = planChase(pickup, [rung(4, { anchor: 'grace', offsetMinutes: 0 })], courier);
    expect(both.map((s) => s.step)).toEqual(['breach', 'rung:4']);
  });
});

describe('a rung in an urgent case', () => {
  const late = rung(5, { offsetMinutes: 9 * 60, tells: ['partner_lead', 'owner'] });
  const at = (rest: Partial<Rung>, urgentSince: string | null): Date | undefined =>
    timeOf(
      planChase({ ...pickup, urgentSince: urgentSince ? berlin(urgentSince) : null }, [{ ...late, ...rest }], courier),
      `rung:${rest.rung ?? 5}`,
    );
  it('reaches the duty contact at any hour', () => {
    expect(at({}, null)).toEqual(berlin('2026-04-07T08:00'));
    expect(at({}, '2026-04-02T15:00')).toEqual(berlin('2026-04-04T21:00'));
  });
  it('comes at once when it becomes urgent while it waits for an opening, and changes nothing that is past', () => {
    expect(at({}, '2026-04-05T10:00')).toEqual(berlin('2026-04-05T10:00'));
    expect(at({}, '2026-04-08T10:00')).toEqual(berlin('2026-04-07T08:00'));
  });
  it('lets everybody else at the partner sleep, and early rungs too', () => {
    expect(at({ tells: ['partner_lead', 'partner'] }, '2026-04-02T15:00')).toEqual(berlin('2026-04-07T08:00'));
    expect(at({ tells: ['partner_manager'] }, '2026-04-02T15:00')).toEqual(berlin('2026-04-07T08:00'));
    expect(at({ rung: 4 }, '2026-04-02T15:00')).toEqual(berlin('2026-04-07T08:00'));
  });
});

describe('minutes of open hours', () => {
  const at = (offsetMinutes: number): Date | undefined =>
    timeOf(planChase(pickup, [rung(3, { offsetMinutes, clock: 'business' })], courier), 'rung:3');
  it('are counted while the partner is open, back and forth', () => {
    expect(at(-5 * 60)).toEqual(berlin('2026-04-02T19:00'));
    expect(at(10 * 60)).toEqual(berlin('2026-04-07T10:00'));
  });
});

describe('the chase of an unanswered request', () => {
  const asked: ChaseFacts = { ...pickup, state: 'proposed', agreedAt: null, replyBy: berlin('2026-04-02T17:00') };
  it('reminds at half the reply window and lapses at its end', () => {
    const plan = planChase(
      asked,
      [rung(1, { anchor: 'proposed', replyShare: 0.5 }), rung(2, { offsetMinutes: -60 })],
      courier,
    );
    expect(plan.map((s) => [s.step, s.at])).toEqual([
      ['rung:1', berlin('2026-04-02T16:00')],
      ['lapse', berlin('2026-04-02T17:00')],
    ]);
  });
  it('measures half the window in the partner’s open hours', () => {
    const overnight = { ...asked, proposedAt: berlin('2026-04-02T19:00'), replyBy: berlin('2026-04-04T09:00') };
    expect(timeOf(planChase(overnight, [rung(1, { anchor: 'proposed', replyShare: 0.5 })], courier), 'rung:1')).toEqual(
      berlin('2026-04-02T20:00'),
    );
  });
});

describe('the end of a chase', () => {
  const rungs = [rung(4, { anchor: 'grace', offsetMinutes: 0 }), rung(5, { offsetMinutes: 60 })];
  it.each(['kept', 'withdrawn', 'renegotiated', 'declined', 'reported', 'lapsed'] as const)(
    'plans nothing for what is %s',
    (state) => expect(planChase({ ...pickup, state }, rungs, courier)).toEqual([]),
  );
  it('goes on after the breach until it is done', () => {
    expect(planChase({ ...pickup, state: 'broken' }, rungs, courier).map((s) => s.step)).toEqual(['rung:4', 'rung:5']);
    expect(planChase({ ...pickup, state: 'broken', completedAt: berlin('2026-04-04T13:00') }, rungs, courier)).toEqual(
      [],
    );
  });
  it('keeps quiet about a reminder whose time is over', () => {
    const before = [rung(3, { offsetMinutes: -240 })];
    expect(isWorthTelling({ step: 'rung:3' }, before, pickup, berlin('2026-04-04T12:01'))).toBe(false);
    expect(isWorthTelling({ step: 'rung:3' }, before, pickup, berlin('2026-04-04T11:59'))).toBe(true);
    expect(isWorthTelling({ step: 'rung:5' }, rungs, pickup, berlin('2026-04-05T12:00'))).toBe(true);
  });
});

describe('any ladder', () => {
  const ladder = fc
    .array(fc.record({ minutes: fc.integer({ min: -4000, max: 4000 }), partner: fc.boolean() }), { maxLength: 9 })
    .map((rungs) =>
      rungs.map(({ minutes, partner }, i) =>
        rung(i + 1, { offsetMinutes: minutes, tells: partner ? ['partner'] : ['owner'] }),
      ),
    );

  it('tells partners only in their open hours', () => {
    fc.assert(
      fc.property(ladder, (rungs) => {
        for (const step of planChase(pickup, rungs, courier)) {
          if (step.tells.includes('partner')) expect(isOpen(courier, step.at.getTime())).toBe(true);
        }
      }),
    );
  });

  it('is climbed rung by rung, none twice and none left out, also when the promise breaks on the way', () => {
    fc.assert(
      fc.property(ladder, (rungs) => {
        const first = planChase(pickup, rungs, courier);
        const climbed: string[] = [];
        let state: ChaseFacts['state'] = 'active';
        for (let step = stepFrom(first, pickup.agreedAt!); step;) {
          climbed.push(step.step);
          if (step.step === 'breach') state = 'broken';
          step = stepAfter(planChase({ ...pickup, state }, rungs, courier), step);
        }
        expect(climbed).toEqual(first.map((s) => s.step));
      }),
    );
  });
});
