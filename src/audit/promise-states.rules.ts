/** What the ledger says of a promise at its end. */
const ENDINGS: Readonly<Record<string, string>> = {
  kept: 'commitment.kept',
  broken: 'commitment.broken',
  declined: 'commitment.declined',
  lapsed: 'commitment.lapsed',
  withdrawn: 'commitment.withdrawn',
  renegotiated: 'commitment.renegotiated',
  void: 'commitment.voided',
};
const ENDING_EVENTS = Object.values(ENDINGS);

export interface ToldPromise {
  state: string;
  settledAt: Date | null;
  completedAt: Date | null;
  doneLate: boolean;
  dueAt: Date;
  graceMinutes: number;
  told: readonly { type: string; at: Date; state: string | null }[];
  /** Those of its steps that change a promise: `breach`, `lapse`. */
  turns: readonly string[];
}

/** Where a promise stands is what its events say, and they say of each end once. */
export function wrongState(promise: ToldPromise): string | undefined {
  const { state, told } = promise;
  if (told.length === 0) return `${state}, and nothing of it in the ledger`;
  const newest = Math.max(...told.map(({ at }) => at.getTime()));
  if (!told.some((event) => event.at.getTime() === newest && event.state === state))
    return `${state}, but its latest event says ${told.find((event) => event.at.getTime() === newest)!.state}`;
  // How an imported promise came to its end happened elsewhere.
  if (told.some(({ type }) => type === 'commitment.imported')) return undefined;
  return wrongEnding(promise) ?? wrongTurn(promise) ?? wrongOutcome(promise);
}

function wrongEnding({ state, told, settledAt }: ToldPromise): string | undefined {
  const ends = told.filter(({ type }) => ENDING_EVENTS.includes(type));
  const wanted = ENDINGS[state];
  if (!wanted) {
    if (ends.length > 0) return `${state}, but the ledger has ${ends[0]!.type}`;
    return settledAt ? `${state}, but settled at ${settledAt.toISOString()}` : undefined;
  }
  if (ends.length !== 1 || ends[0]!.type !== wanted)
    return `${state}, but the ledger has ${ends.map(({ type }) => type).join(', ') || 'no end of it'}`;
  return settledAt?.getTime() === ends[0]!.at.getTime()
    ? undefined
    : `settled at ${settledAt?.toISOString() ?? 'no time'}, by the ledger at ${ends[0]!.at.toISOString()}`;
}

function wrongTurn({ state, turns, told }: ToldPromise): string | undefined {
  if (turns.includes('breach') && state !== 'broken') return `${state}, although its breach was noticed`;
  if (turns.includes('lapse') !== (state === 'lapsed'))
    return `${state}, but ${turns.includes('lapse') ? 'it lapsed' : 'no lapse was taken'}`;
  const judged = told.some(({ type }) => type === 'commitment.reported');
  return state === 'broken' && !turns.includes('breach') && !judged
    ? 'broken, but no breach was taken and nobody judged a report'
    : undefined;
}

function wrongOutcome({ state, completedAt, doneLate, dueAt, graceMinutes }: ToldPromise): string | undefined {
  if (doneLate && (state !== 'broken' || !completedAt)) return `${state} and done late cannot both be`;
  if (state !== 'kept') return undefined;
  const inTime = completedAt !== null && completedAt.getTime() <= dueAt.getTime() + graceMinutes * 60_000;
  return inTime ? undefined : `kept, but completed at ${completedAt?.toISOString() ?? 'no time'}`;
}
