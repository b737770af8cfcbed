const ALLOWED_MS = 15_000;

export interface Waiting {
  state: string;
  dueAt: Date;
  graceMinutes: number;
  replyBy: Date | null;
  next: { step: string; dueAt: Date } | null;
  asOf: Date;
}

/** What should have happened by now has, at most fifteen seconds after its time. */
export function wrongLateness(promise: Waiting): string | undefined {
  const late = [mustEnd(promise), promise.next]
    .filter((step) => step !== null)
    .map(({ step, dueAt }) => ({ step, ms: promise.asOf.getTime() - dueAt.getTime() }))
    .sort((one, other) => other.ms - one.ms)[0];
  return late && late.ms > ALLOWED_MS ? `${late.step} is ${Math.round(late.ms / 1000)} s late` : undefined;
}

function mustEnd({ state, dueAt, graceMinutes, replyBy }: Waiting): { step: string; dueAt: Date } | null {
  if (state === 'active' || state === 'at_risk')
    return { step: 'breach', dueAt: new Date(dueAt.getTime() + graceMinutes * 60_000) };
  if ((state === 'proposed' || state === 'countered') && replyBy) return { step: 'lapse', dueAt: replyBy };
  return null;
}
