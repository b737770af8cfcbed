import type { Run } from './happenings.rules.js';
import { pairsOf, type StoredTarget } from './stored-targets.js';

const run = (causeId: string, over = false, target: Run['target'] = 'periodic_update'): Run => ({
  ...{ target, causeId, startedAt: new Date(0), proposedAt: null },
  end: over ? { at: new Date(1), how: 'kept', why: '' } : null,
});
const stored = (causeId: string, state: string, target = 'periodic_update'): StoredTarget =>
  ({ causeId, target, commitmentId: causeId, promise: { state } }) as unknown as StoredTarget;
const paired = (runs: Run[], targets: StoredTarget[]): string[] =>
  [...pairsOf(runs, targets)].map(([{ causeId }, one]) => `${causeId} ${one.causeId}`);

describe('what is kept of targets', () => {
  it('belongs to the run that began with the same', () =>
    expect(paired([run('a', true), run('b')], [stored('a', 'kept'), stored('b', 'active')])).toEqual(['a a', 'b b']));
  it('is not taken for the next of its kind, which is still to be made', () =>
    expect(paired([run('a', true), run('b')], [stored('a', 'active')])).toEqual(['a a']));
  it('belongs to a run whose earlier beginning came to light later', () =>
    expect(paired([run('earlier')], [stored('later', 'active')])).toEqual(['earlier later']));
  it('belongs to none when it is settled, or of another kind', () =>
    expect(paired([run('a')], [stored('b', 'kept'), stored('a', 'active', 'next_reply')])).toEqual([]));
});
