import { wrongMail, wrongNews } from './delivery.rules.js';
import { wrongNext } from './next-step.rules.js';
import { wrongState, type ToldPromise } from './promise-states.rules.js';
import { wrongLateness } from './punctuality.rules.js';
import { wrongEvent } from './step-events.rules.js';
import { wrongTime } from './step-times.rules.js';
import { wrongWindow } from './terms-kept.rules.js';
import { wrongHour, wrongMessage, wrongSilence, type StoredMessage } from './messages.rules.js';

const t = (second: number): Date => new Date(1_770_000_000_000 + second * 1000);
const containing = (why: string | undefined): unknown => (why === undefined ? why : expect.stringContaining(why));

it.each([
  ['2026-03-29T01:00', '2026-03-29T05:00', '2026-03-29T00:00Z', '2026-03-29T03:00Z', undefined],
  ['2026-03-29T01:00', '2026-03-29T05:00', '2026-03-29T00:00Z', '2026-03-29T04:00Z', 'not 2026-03-29T04:00:00.000Z'],
  ['2026-03-29T02:30', '2026-03-29T05:00', '2026-03-29T01:30Z', '2026-03-29T03:00Z', 'show never'],
  ['2026-10-25T01:00', '2026-10-25T02:30', '2026-10-24T23:00Z', '2026-10-25T00:30Z', 'show twice'],
  ['2026-10-25T01:00', '2026-10-25T02:30+01:00', '2026-10-24T23:00Z', '2026-10-25T01:30Z', undefined],
])('a window from %s to %s in Berlin, kept as %s to %s: %s', (localStart, localEnd, start, end, why) =>
  expect(
    wrongWindow({ localStart, localEnd, zone: 'Europe/Berlin', startsAt: new Date(start), dueAt: new Date(end) }),
  ).toEqual(containing(why)),
);

it.each([
  [null, undefined, undefined],
  [null, 'rung:2', 'nothing is set to happen; rung:2'],
  ['rung:2', undefined, 'nothing should follow'],
  ['rung:2', 'rung:3', 'rung:3 comes next'],
  ['rung:2', 'rung:2', undefined],
])('a next step %s where %s is wanted: %s', (is, wanted, why) => {
  const next = is === null ? null : { step: is, termsVersion: 1 };
  expect(
    wrongNext({ state: 'active', termsVersion: 1, next }, wanted === undefined ? undefined : { step: wanted, at: 0 }),
  ).toEqual(containing(why));
});

it('a next step of earlier terms is wrong', () =>
  expect(
    wrongNext(
      { state: 'active', termsVersion: 2, next: { step: 'breach', termsVersion: 1 } },
      { step: 'breach', at: 0 },
    ),
  ).toEqual(containing('set for terms 1, in force are 2')));

it.each([
  ['active', 100, null, 75, undefined],
  ['active', 100, null, 76, 'breach is 16 s late'],
  ['at_risk', 100, null, 90, 'breach is 30 s late'],
  ['proposed', 0, 100, 116, 'lapse is 16 s late'],
  ['proposed', 0, 100, 115, undefined],
  ['reported', 0, null, 999, undefined],
])('%s, due at second %d, reply by %s, seen at %d without grace of its minute: %s', (state, due, reply, now, why) => {
  const promise = {
    state,
    dueAt: t(due - 100),
    graceMinutes: 1,
    replyBy: reply === null ? null : t(reply),
    next: null,
  };
  expect(wrongLateness({ ...promise, asOf: t(now) })).toEqual(containing(why));
});

it('a step that waits too long is late, whatever the promise', () =>
  expect(
    wrongLateness({
      state: 'broken',
      dueAt: t(0),
      graceMinutes: 0,
      replyBy: null,
      next: { step: 'rung:5', dueAt: t(0) },
      asOf: t(20),
    }),
  ).toEqual(containing('rung:5 is 20 s late')));

it.each([
  [1, 2, null, null, undefined],
  [2, 1, null, null, 'before it was due'],
  [1, 5, 5, null, undefined],
  [1, 5, 4, null, 'settled or reported'],
  [1, 5, null, 4, 'other terms'],
])('a step due at %d, taken at %d, stopped at %s, superseded at %s: %s', (due, acted, stopped, superseded, why) => {
  const at = (second: number | null): Date | null => (second === null ? null : t(second));
  expect(
    wrongTime({
      step: 'rung:1',
      dueAt: t(due),
      actedAt: t(acted),
      stoppedAt: at(stopped),
      supersededAt: at(superseded),
    }),
  ).toEqual(containing(why));
});

describe('the event of a step', () => {
  const event = {
    type: 'commitment.chased',
    subjectId: 'cmt_1',
    at: t(2),
    termsVersion: 1,
    step: 'breach',
    dueAt: t(1).toISOString(),
  };
  const step = { commitmentId: 'cmt_1', termsVersion: 1, step: 'breach', dueAt: t(1), actedAt: t(2), eventId: 'evt_1' };
  it.each([
    [event, undefined],
    [null, 'has no event'],
    [{ ...event, type: 'commitment.broken' }, 'is a commitment.broken'],
    [{ ...event, subjectId: 'cmt_2' }, 'is of cmt_2'],
    [{ ...event, step: 'lapse' }, 'tells of lapse'],
    [{ ...event, termsVersion: 2 }, 'of terms 2'],
    [{ ...event, at: t(3) }, 'another instant'],
    [{ ...event, dueAt: t(3).toISOString() }, 'another due time'],
  ])('%j: %s', (given, why) => expect(wrongEvent({ ...step, event: given })).toEqual(containing(why)));
});

describe('where a promise stands', () => {
  const end = (type: string, state: string) => ({ type: `commitment.${type}`, at: t(5), state });
  const kept: ToldPromise = {
    state: 'kept',
    settledAt: t(5),
    completedAt: t(4),
    doneLate: false,
    dueAt: t(4),
    graceMinutes: 0,
    told: [{ type: 'commitment.accepted', at: t(1), state: 'active' }, end('kept', 'kept')],
    turns: [],
  };
  const broken: ToldPromise = {
    ...kept,
    state: 'broken',
    told: [end('broken', 'broken')],
    completedAt: null,
    turns: ['breach'],
  };
  it.each([
    [kept, undefined],
    [broken, undefined],
    [{ ...broken, completedAt: t(9), doneLate: true }, undefined],
    [{ ...kept, told: [] }, 'nothing of it in the ledger'],
    [{ ...kept, state: 'withdrawn' }, 'its latest event says kept'],
    [{ ...kept, told: [end('reported', 'kept')] }, 'no end of it'],
    [{ ...kept, told: [end('kept', 'kept'), end('kept', 'kept')] }, 'commitment.kept, commitment.kept'],
    [{ ...kept, settledAt: null }, 'settled at no time'],
    [{ ...kept, completedAt: t(6) }, 'kept, but completed at'],
    [{ ...kept, turns: ['breach'] }, 'although its breach was noticed'],
    [{ ...kept, turns: ['lapse'] }, 'it lapsed'],
    [{ ...kept, doneLate: true }, 'done late cannot both be'],
    [{ ...broken, turns: [] }, 'nobody judged a report'],
    [{ ...kept, state: 'active', told: [end('made', 'active')] }, 'active, but settled at'],
    [{ ...kept, state: 'active', told: [end('kept', 'active')] }, 'active, but the ledger has commitment.kept'],
    [{ ...kept, completedAt: null, told: [end('imported', 'kept')] }, undefined],
  ])('%j: %s', (promise, why) => expect(wrongState(promise)).toEqual(containing(why)));
});

it.each([
  ['queued', 299, null, null, undefined],
  ['queued', 301, null, null, 'tried 5 min ago'],
  ['failed', 999, 'no such mailbox', null, undefined],
  ['failed', 999, null, null, 'nobody knows why'],
  ['sent', 999, null, t(0), undefined],
  ['sent', 999, null, null, 'nobody knows when'],
  ['held', 999, null, null, undefined],
])('a mail that is %s, its time %d s ago, error %s, sent %s: %s', (state, ago, lastError, sentAt, why) =>
  expect(wrongMail({ state, nextAttemptAt: t(0), asOf: t(ago), lastError, sentAt })).toEqual(containing(why)),
);

it('news may wait for a minute', () => {
  expect(wrongNews({ type: 'case.opened', at: t(0), asOf: t(60) })).toBeUndefined();
  expect(wrongNews({ type: 'case.opened', at: t(0), asOf: t(61) })).toBe('case.opened has waited for 61 s');
});

describe('a message of a chase', () => {
  const at = new Date('2026-04-04T13:00:00Z');
  const minutes = (n: number): Date => new Date(at.getTime() + n * 60_000);
  const sound: StoredMessage = {
    step: 'rung:5',
    tier: 'partner_lead',
    how: 'mail',
    at,
    waitsUntil: null,
    personId: 'per_1',
    mailedTo: 'per_1',
    withheld: null,
    toldAt: [minutes(-60), at],
    stoppedAt: null,
    pauses: [],
    asOf: minutes(60),
  };
  const why = (change: Partial<StoredMessage>): string | undefined => wrongMessage({ ...sound, ...change });

  it('holds as it should be', () => {
    expect(why({})).toBeUndefined();
    expect(why({ how: 'held', toldAt: [], mailedTo: null })).toBeUndefined();
    expect(why({ how: 'waiting', waitsUntil: minutes(59), mailedTo: null })).toBeUndefined();
    expect(why({ toldAt: [minutes(-24 * 60), minutes(-60), at] })).toBeUndefined();
    expect(why({ tier: 'owner', toldAt: [minutes(-3), minutes(-2), minutes(-1), at] })).toBeUndefined();
    expect(why({ pauses: [{ from: minutes(-60), until: at }] })).toBeUndefined();
  });

  it.each<[Partial<StoredMessage>, RegExp]>([
    [{ withheld: 'too_late' }, /too_late, and yet told/],
    [{ how: 'waiting', waitsUntil: minutes(50) }, /told 10 min ago/],
    [{ mailedTo: 'per_2' }, /in a mail to per_2/],
    [{ mailedTo: null }, /in a mail to nobody/],
    [{ toldAt: [minutes(-1), minutes(-60), at] }, /message 3 to per_1/],
    [{ stoppedAt: minutes(-1) }, /after the promise was settled/],
    [{ pauses: [{ from: at, until: minutes(1) }] }, /while its chase was paused/],
  ])('does not hold with %j', (change, words) => expect(why(change)).toMatch(words));

  it('is one of five mails and a digest an hour, and no step is kept silent', () => {
    expect(wrongHour({ mails: 5, digests: 1, hour: at })).toBeUndefined();
    expect(wrongHour({ mails: 6, digests: 0, hour: at })).toMatch(/^6 mails/);
    expect(wrongHour({ mails: 0, digests: 2, hour: at })).toMatch(/2 digests/);
    expect(wrongSilence({ step: 'breach', actedAt: at, asOf: minutes(5) })).toBeUndefined();
    expect(wrongSilence({ step: 'breach', actedAt: at, asOf: minutes(6) })).toMatch(/nobody told/);
  });
});
