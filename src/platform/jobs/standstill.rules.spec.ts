import { standsStill, type LaneLook } from './standstill.rules.js';

const look = (first: string | undefined, taken: number, full = false): LaneLook => ({ first, taken, full });
const waiting = look('job-1', 7);

describe('a lane', () => {
  it('stands still when the same job stays first and a worker with room takes none', () => {
    expect(standsStill([look('job-0', 6), waiting, waiting, waiting, waiting])).toBe(true);
  });

  it.each<[string, LaneLook[]]>([
    ['too few looked', [waiting, waiting, waiting]],
    ['nothing waits', Array(4).fill(look(undefined, 7))],
    ['another job has come first', [waiting, waiting, waiting, look('job-2', 7)]],
    ['another was taken', [waiting, waiting, waiting, look('job-1', 8)]],
    ['the worker has no room', Array(4).fill(look('job-1', 7, true))],
  ])('moves when %s', (_, looks) => expect(standsStill(looks)).toBe(false));
});
