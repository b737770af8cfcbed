import type { CommitmentState } from '../commitment-states.rules.js';

/** A promise of a chain, and whose it is; `partnerId` null: ours. */
export interface Behind {
  id: string;
  state: CommitmentState;
  kind: string;
  partnerId: string | null;
  restsOn: readonly { id: string }[];
}

/** Given, and still to be kept. */
const STANDS: ReadonlySet<CommitmentState> = new Set(['active', 'at_risk', 'reported']);
/** Nothing hangs on these any more. */
const OVER: ReadonlySet<CommitmentState> = new Set(['kept', 'renegotiated']);

/**
 * The promises of partners that have yet to be kept for this one to be; ours in between are looked through. Null when the answer would
 * be a guess: somebody has not given their word, or not any more, or something of ours rests on nobody.
 */
export function partnersBehind(id: string, chain: ReadonlyMap<string, Behind>): Behind[] | null {
  const found = new Map<string, Behind>();
  return gather(chain.get(id)!, chain, found) ? [...found.values()] : null;
}

function gather(promise: Behind, chain: ReadonlyMap<string, Behind>, found: Map<string, Behind>): boolean {
  for (const { id } of promise.restsOn) {
    const behind = chain.get(id);
    if (!behind || OVER.has(behind.state)) continue;
    if (!STANDS.has(behind.state)) return false;
    if (behind.partnerId !== null) found.set(id, behind);
    else if (behind.restsOn.length === 0 || !gather(behind, chain, found)) return false;
  }
  return true;
}
