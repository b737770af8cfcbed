import fc from 'fast-check';
import { businessBetween, compileCalendar, type BusinessCalendar } from '../../calendars/calendar.rules.js';
import type { CalendarTerms } from '../../calendars/calendar-terms.rules.js';
import { clocks, segmentsOf, type Wait } from '../clocks.rules.js';
import type { Run } from './happenings.rules.js';
import { actsFor, chargedTo, dueOf, type Standing, type TargetAct } from './target-clock.rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const week = (hours: [string, string][], zone = 'Europe/Berlin'): BusinessCalendar =>
  compileCalendar({
    zone,
    hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, hours])),
    holidays: ['2026-04-03', '2026-04-06'],
    breaks: {},
  } as CalendarTerms);
const OFFICE = week([['09:00', '17:00']]);
/** Closed over noon, and again from three to four. */
const SPLIT = week([
  ['08:00', '12:00'],
  ['13:00', '15:00'],
  ['16:00', '18:30'],
]);
const berlin = (local: string): Date => new Date(`${local}:00+02:00`);
const wait = (from: Date, to: Date | null, party: Wait['party'] = 'partner'): Wait => ({
  party,
  partnerId: party === 'partner' ? 'ptn_a' : null,
  startedAt: from,
  settledAt: to,
});

const started = berlin('2026-04-07T10:00');
const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ state: 'active', startedAt: started, minutes: 240, waitingExtends: true, heldSince: null, doneLate: false },
  dueAt: dueOf(OFFICE, started, more.minutes ?? 240, 0),
  ...more,
});
const run = (more: Partial<Run> = {}): Run => ({
  ...{ target: 'resolution', causeId: 'cs', startedAt: started, proposedAt: null, end: null },
  ...more,
});
const around = (now: Date, waits: Wait[] = []) => ({
  calendar: OFFICE,
  segments: segmentsOf(started, now, waits),
  waitingSince: waits.find(({ settledAt }) => settledAt === null)?.startedAt ?? null,
  now,
});

describe('a target', () => {
  it('is left alone while nothing has happened', () =>
    expect(actsFor(standing(), run(), around(berlin('2026-04-07T11:00')))).toEqual([]));

  it('stands while the case waits for somebody named, and moves by exactly the open time waited', () => {
    const since = berlin('2026-04-07T12:00');
    expect(actsFor(standing(), run(), around(berlin('2026-04-07T12:30'), [wait(since, null)]))).toEqual([
      { act: 'hold', since },
    ]);
    const waited = [wait(since, berlin('2026-04-08T10:30'))];
    const held = standing({ heldSince: since });
    expect(actsFor(held, run(), around(berlin('2026-04-08T11:00'), waited))).toEqual([
      { act: 'move', dueAt: berlin('2026-04-08T12:30'), charged: 6.5 * HOUR },
      { act: 'release' },
    ]);
    expect(held.dueAt).toEqual(berlin('2026-04-07T14:00'));
  });

  it('goes on where its service level does not let waiting extend it', () => {
    const waits = [wait(berlin('2026-04-07T12:00'), null)];
    expect(actsFor(standing({ waitingExtends: false }), run(), around(berlin('2026-04-07T13:00'), waits))).toEqual([]);
    const settled = [wait(berlin('2026-04-07T12:00'), berlin('2026-04-07T13:00'))];
    expect(actsFor(standing({ waitingExtends: false }), run(), around(berlin('2026-04-07T13:30'), settled))).toEqual(
      [],
    );
  });

  it('does not stand for a wait that began when its time was over', () => {
    const waits = [wait(berlin('2026-04-07T14:01'), null)];
    expect(actsFor(standing(), run(), around(berlin('2026-04-07T15:00'), waits))).toEqual([]);
  });

  it('stands for a second wait by what the first one left', () => {
    const waits = [
      wait(berlin('2026-04-07T12:00'), berlin('2026-04-07T14:00')),
      wait(berlin('2026-04-07T15:00'), null, 'customer'),
    ];
    expect(actsFor(standing(), run(), around(berlin('2026-04-07T15:30'), waits))).toEqual([
      { act: 'hold', since: berlin('2026-04-07T15:00') },
    ]);
  });

  it('stands while the solution lies with the customer, which extends nothing', () => {
    const since = berlin('2026-04-07T12:00');
    expect(actsFor(standing(), run({ proposedAt: since }), around(berlin('2026-04-09T12:00')))).toEqual([
      { act: 'hold', since },
    ]);
    expect(actsFor(standing({ heldSince: since }), run(), around(berlin('2026-04-09T12:00')))).toEqual([
      { act: 'release' },
    ]);
  });

  it('is kept when it is done in time, let go when nobody waits for it, and left to break otherwise', () => {
    const end = (how: 'kept' | 'let go', at: Date): Run => run({ end: { at, how, why: 'so' } });
    const now = berlin('2026-04-07T16:00');
    const inTime = berlin('2026-04-07T14:00');
    expect(actsFor(standing(), end('kept', inTime), around(now))).toEqual([{ act: 'keep', at: inTime }]);
    expect(actsFor(standing(), end('let go', inTime), around(now))).toEqual([{ act: 'let go', why: 'so' }]);
    expect(actsFor(standing(), end('kept', berlin('2026-04-07T14:01')), around(now))).toEqual([]);
    expect(actsFor(standing(), end('let go', berlin('2026-04-07T14:01')), around(now))).toEqual([]);
  });

  it('moves before it is kept, when the wait and the answer end together', () => {
    const at = berlin('2026-04-07T16:00');
    const waits = [wait(berlin('2026-04-07T12:00'), at)];
    const done = run({ end: { at, how: 'kept', why: '' } });
    expect(actsFor(standing({ heldSince: berlin('2026-04-07T12:00') }), done, around(at, waits))).toEqual([
      { act: 'move', dueAt: berlin('2026-04-08T10:00'), charged: 4 * HOUR },
      { act: 'keep', at },
    ]);
  });

  it('once broken, is only ever done late, and once', () => {
    const done = run({ end: { at: berlin('2026-04-08T10:00'), how: 'kept', why: '' } });
    const now = around(berlin('2026-04-08T10:00'));
    expect(actsFor(standing({ state: 'broken' }), done, now)).toEqual([{ act: 'be late', at: done.end!.at }]);
    expect(actsFor(standing({ state: 'broken', doneLate: true }), done, now)).toEqual([]);
    expect(actsFor(standing({ state: 'broken' }), run(), now)).toEqual([]);
    expect(actsFor(standing({ state: 'kept' }), done, now)).toEqual([]);
  });

  it('under other minutes is due from its own start, and keeps what was charged to others', () => {
    const waits = [wait(berlin('2026-04-07T11:00'), berlin('2026-04-07T13:00'))];
    const [move] = actsFor(standing({ minutes: 60 }), run(), {
      ...around(berlin('2026-04-07T13:30'), waits),
    }) as Extract<TargetAct, { act: 'move' }>[];
    expect(move).toEqual({ act: 'move', dueAt: berlin('2026-04-07T13:00'), charged: 2 * HOUR });
  });

  it('ends at a closing, not at the next opening', () => {
    expect(dueOf(SPLIT, berlin('2026-04-07T10:00'), 120, 0)).toEqual(berlin('2026-04-07T12:00'));
    expect(dueOf(SPLIT, berlin('2026-04-07T10:00'), 120, 2 * HOUR)).toEqual(berlin('2026-04-07T15:00'));
    expect(dueOf(SPLIT, berlin('2026-04-07T12:00'), 1, 0)).toEqual(berlin('2026-04-07T13:01'));
  });
});

/** Stories of waits, and of service levels that change meanwhile: severities, minutes, calendars. */
const CALENDARS = [OFFICE, SPLIT, week([['00:00', '24:00']], 'UTC'), week([['10:00', '10:01']], 'America/New_York')];
const turn = fc.oneof(
  fc.record({
    does: fc.constantFrom('wait' as const, 'resume' as const),
    party: fc.constantFrom<Wait['party'][]>('partner', 'approval', 'customer'),
  }),
  fc.record({
    does: fc.constant('change' as const),
    minutes: fc.integer({ min: 1, max: 3_000 }),
    calendar: fc.nat(CALENDARS.length - 1),
  }),
);
const story = fc.record({
  start: fc.integer({ min: 0, max: 20_000 }),
  minutes: fc.integer({ min: 1, max: 3_000 }),
  calendar: fc.nat(CALENDARS.length - 1),
  turns: fc.array(fc.record({ after: fc.integer({ min: 1, max: 4_000 }), turn }), { maxLength: 14 }),
});

describe('whatever is waited for, and however service levels change', () => {
  it('no time charged to others is ever lost, clocks share out all of it, and due is start plus minutes plus what was charged', () => {
    fc.assert(
      fc.property(story, ({ start, minutes, calendar, turns }) => {
        const began = new Date(Date.parse('2026-03-26T00:00:00Z') + start * MINUTE);
        const target = {
          ...standing({ startedAt: began, minutes }),
          dueAt: dueOf(CALENDARS[calendar]!, began, minutes, 0),
        };
        let [hours, now, charged, changed] = [CALENDARS[calendar]!, began, 0, false];
        const waits: (Wait & { settledAt: Date | null })[] = [];
        for (const { after, turn } of turns) {
          now = new Date(now.getTime() + after * MINUTE);
          // Its time was over before anything else happened: the chase has found it broken.
          if (!target.heldSince && target.dueAt < now) return;
          if (turn.does === 'wait') waits.push(wait(now, null, turn.party));
          if (turn.does === 'resume') for (const open of waits) open.settledAt ??= now;
          if (turn.does === 'change') {
            target.minutes = turn.minutes;
            hours = CALENDARS[turn.calendar]!;
            changed = true;
          }
          const segments = segmentsOf(began, now, waits);
          const open = waits.filter(({ settledAt }) => settledAt === null);
          const waitingSince =
            open.map(({ startedAt }) => startedAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
          const before = { dueAt: target.dueAt, charged };
          for (const act of actsFor(target, run({ startedAt: began }), {
            calendar: hours,
            segments,
            waitingSince,
            now,
          })) {
            if (act.act === 'move') [target.dueAt, charged] = [act.dueAt, act.charged];
            if (act.act === 'hold') target.heldSince = act.since;
            if (act.act === 'release') target.heldSince = null;
          }
          // Whose time it was is shared out exactly.
          const { us, partners, approval, customer, total } = clocks(began, now, waits);
          expect(us + approval + customer + Object.values(partners).reduce((sum, ms) => sum + ms, 0)).toBe(total);
          expect(segments.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)).toBe(total);
          if (target.heldSince) continue;
          // Counted a second way: open minutes of every moment somebody else had it.
          // What is waited for now, although its clock does not stand, began when its time was over.
          const until = waitingSince ?? now;
          const others = openMsOf(hours, union(waits, until));
          expect(chargedTo(hours, began, until, segments)).toBe(others);
          expect(target.dueAt).toEqual(dueOf(hours, began, target.minutes, others));
          expect(businessBetween(hours, began.getTime(), target.dueAt.getTime())).toBe(
            target.minutes * MINUTE + others,
          );
          if (!changed) {
            expect(charged).toBeGreaterThanOrEqual(before.charged);
            const moved = businessBetween(hours, before.dueAt.getTime(), target.dueAt.getTime());
            expect(moved).toBe(charged - before.charged);
          }
          [charged, changed] = [others, false];
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The stretches in which anything was waited for, joined. */
function union(waits: readonly Wait[], now: Date): [number, number][] {
  const spans = waits
    .filter(({ startedAt }) => startedAt < now)
    .map(({ startedAt, settledAt }): [number, number] => [startedAt.getTime(), (settledAt ?? now).getTime()])
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
const openMsOf = (calendar: BusinessCalendar, spans: [number, number][]): number =>
  spans.reduce((sum, [from, to]) => sum + businessBetween(calendar, from, to), 0);
