import type { WholeCase } from '../case-shapes.js';
import { isOpen } from '../promises.rules.js';

/** Somebody outside, and what of the two cases is theirs to see once they are one. */
export interface Reader {
  readonly who: 'customer' | 'partner';
  readonly name: string;
  /** `both`: what was for them in either; `merged`, `into`: of that one alone, and of the other nothing. */
  readonly sees: 'both' | 'merged' | 'into';
}

/** What becomes of two cases when `merged` is merged into `into`. */
export interface MergeOutcome {
  readonly promises: number;
  readonly tasks: number;
  /** From when the one case counts, where that is earlier than it was. */
  readonly receivedAt: string | undefined;
  readonly readers: readonly Reader[];
}

/** A merge widens nobody's view: each partner goes on seeing its part, in whichever of the two it has one. */
export function mergeOutcome(merged: WholeCase, into: WholeCase): MergeOutcome {
  const [here, there] = [partnersIn(merged), partnersIn(into)];
  const partners = new Map([...here, ...there]);
  const sees = (id: string): Reader['sees'] => (!there.has(id) ? 'merged' : here.has(id) ? 'both' : 'into');
  return {
    promises: [...merged.commitments, ...merged.targets].filter(isOpen).length,
    tasks: merged.taskIds.length,
    receivedAt: Date.parse(merged.receivedAt) < Date.parse(into.receivedAt) ? merged.receivedAt : undefined,
    readers: [
      ...(merged.customer ? [{ who: 'customer' as const, name: merged.customer.name, sees: 'both' as const }] : []),
      ...[...partners].map(([id, name]) => ({ who: 'partner' as const, name, sees: sees(id) })),
    ],
  };
}

const partnersIn = ({ participants }: WholeCase): Map<string, string> =>
  new Map(participants.filter(({ endedAt }) => endedAt === null).map(({ partnerId, partner }) => [partnerId, partner]));

/** Whether a merge or a split can still be taken back, at the server's `now` (milliseconds). */
export const canUndo = ({ undoUntil }: { undoUntil: string }, now: number): boolean => now <= Date.parse(undoUntil);
