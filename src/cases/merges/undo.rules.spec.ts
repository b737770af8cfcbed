import { mayUndo, standingAgain, undoUntil } from './undo.rules.js';

const at = new Date('2026-04-02T13:10:00Z');
const later = (ms: number): Date => new Date(at.getTime() + ms);
const DAY = 86_400_000;

describe('undoing a merge', () => {
  it('is possible for seven days, to the millisecond', () => {
    expect(undoUntil(at)).toEqual(new Date('2026-04-09T13:10:00Z'));
    expect([mayUndo(at, at), mayUndo(at, later(7 * DAY)), mayUndo(at, later(7 * DAY + 1))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('lets the case stand as it stood, and since when', () => {
    for (const state of [
      'received',
      'acknowledged',
      'in_progress',
      'resolution_proposed',
      'resolved',
      'closed',
    ] as const)
      expect(standingAgain({ state, since: at }, false, later(DAY))).toEqual({ state, since: at });
    expect(standingAgain({ state: 'waiting', since: at }, true, later(DAY))).toEqual({ state: 'waiting', since: at });
  });

  it('takes up a case that waited for what has been settled meanwhile', () =>
    expect(standingAgain({ state: 'waiting', since: at }, false, later(DAY))).toEqual({
      state: 'in_progress',
      since: later(DAY),
    }));
});
