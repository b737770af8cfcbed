import { awaitedFrom, isInTime, judgeReport, newTimeMeans, replyDeadline } from './commitment.rules.js';

const at = (time: string): Date => new Date(`2026-04-04T${time}Z`);
const terms = { dueAt: at('12:00:00'), graceMinutes: 30 };

describe('keeping a promise in time', () => {
  it.each([
    ['12:00:00', true],
    ['12:30:00', true],
    ['12:30:00.001', false],
  ])('done at %s counts as in time: %s', (done, inTime) => expect(isInTime(terms, at(done))).toBe(inTime));
});

describe('a report of "done"', () => {
  const photo = (time: string) => ({ kind: 'photo' as const, takenAt: at(time) });
  const note = (time: string) => ({ kind: 'note' as const, takenAt: at(time) });
  const judge = (
    completed: string,
    evidence: { kind: 'photo' | 'note' | 'scan'; takenAt: Date }[],
    backedByKept = false,
  ) => judgeReport(terms, { completedAt: at(completed), evidence, backedByKept });

  it('with a photo in time keeps the promise at once', () =>
    expect(judge('11:58:00', [photo('11:58:00')])).toEqual({ state: 'kept', completedAt: at('11:58:00') }));
  it('with the photo after the grace breaks it, done late, whatever is claimed', () =>
    expect(judge('11:00:00', [photo('12:31:00')])).toEqual({
      state: 'broken',
      completedAt: at('12:31:00'),
      doneLate: true,
    }));
  it('counts the earliest of several proofs', () =>
    expect(judge('12:20:00', [photo('12:40:00'), { kind: 'scan', takenAt: at('12:10:00') }])).toMatchObject({
      state: 'kept',
      completedAt: at('12:10:00'),
    }));
  it('without proof waits for the word of who was promised', () =>
    expect(judge('11:00:00', [])).toMatchObject({ state: 'reported' }));
  it('takes a note for a claim, not a proof', () =>
    expect(judge('11:00:00', [note('11:00:00')])).toMatchObject({ state: 'reported' }));
  it('that says itself it is late needs nobody’s word', () =>
    expect(judge('12:31:00', [])).toMatchObject({ state: 'broken', doneLate: true }));
  it('is proven by the promises it rests on', () =>
    expect(judge('11:00:00', [], true)).toMatchObject({ state: 'kept' }));
});

describe('asking for a new time', () => {
  it('is a counter while terms are on the table', () =>
    expect(newTimeMeans('proposed', terms, at('13:00:00'))).toBe('counter'));
  it('renegotiates a running promise', () =>
    expect(newTimeMeans('at_risk', terms, at('12:30:00'))).toBe('renegotiation'));
  it('comes too late after the grace', () => expect(newTimeMeans('active', terms, at('12:30:01'))).toBe('too late'));
  it('comes too late for what is broken', () => expect(newTimeMeans('broken', terms, at('11:00:00'))).toBe('too late'));
});

it('awaits the answer of the side that did not propose', () => {
  expect(awaitedFrom('us')).toBe('partner');
  expect(awaitedFrom('partner')).toBe('us');
});

it('never waits for an answer beyond the time asked for', () => {
  expect(replyDeadline(at('13:00:00'), at('12:00:00'))).toEqual(at('12:00:00'));
  expect(replyDeadline(at('11:00:00'), at('12:00:00'))).toEqual(at('11:00:00'));
});
