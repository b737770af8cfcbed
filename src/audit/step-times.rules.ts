export interface TakenStep {
  step: string;
  dueAt: Date;
  actedAt: Date;
  /** When it was said to be done, kept or let go of: whatever came first. */
  stoppedAt: Date | null;
  /** When other terms took the place of those the step belongs to. */
  supersededAt: Date | null;
}

/** A step is never early, and never after its reason has gone. A broken promise is asked for until it is said to be done. */
export function wrongTime({ step, dueAt, actedAt, stoppedAt, supersededAt }: TakenStep): string | undefined {
  if (actedAt < dueAt)
    return `${step} was taken at ${actedAt.toISOString()}, before it was due at ${dueAt.toISOString()}`;
  if (stoppedAt && actedAt > stoppedAt)
    return `${step} was taken at ${actedAt.toISOString()}, after the promise was settled or reported at ${stoppedAt.toISOString()}`;
  if (supersededAt && actedAt > supersededAt)
    return `${step} was taken at ${actedAt.toISOString()}, after other terms were proposed at ${supersededAt.toISOString()}`;
  return undefined;
}
