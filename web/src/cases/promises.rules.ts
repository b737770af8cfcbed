import type { PromiseShape } from './case-shapes.js';

const OPEN: ReadonlySet<PromiseShape['state']> = new Set([
  ...(['proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed'] as const),
]);

export const isOpen = ({ state }: PromiseShape): boolean => OPEN.has(state);

/** Open promises by when they fall due, then settled ones, the newest first: what must be looked at stands on top. */
export function inOrder(promises: readonly PromiseShape[]): { open: PromiseShape[]; settled: PromiseShape[] } {
  const byDue = (a: PromiseShape, b: PromiseShape): number => a.dueAt.localeCompare(b.dueAt);
  return {
    open: promises.filter(isOpen).sort(byDue),
    settled: promises.filter((one) => !isOpen(one)).sort((a, b) => byDue(b, a)),
  };
}

/** Whether its countdown still says something: what was reported done waits for a verdict, not for its time. */
export const counts = ({ state, heldSince }: PromiseShape): boolean =>
  (state === 'active' ||
    state === 'at_risk' ||
    state === 'accepted' ||
    state === 'proposed' ||
    state === 'countered') &&
  !heldSince;

/** What a key that keeps promises takes up next: a word that was reported waits for its verdict; else our own next promise is reported done. */
export function nextToKeep(
  open: readonly PromiseShape[],
): { promise: PromiseShape; act: 'assessment' | 'report' } | undefined {
  const reported = open.find(({ allowed }) => allowed?.includes('assessment'));
  if (reported) return { promise: reported, act: 'assessment' };
  const ours = open.find(({ promiser, allowed }) => promiser === 'us' && allowed?.includes('report'));
  return ours && { promise: ours, act: 'report' };
}
