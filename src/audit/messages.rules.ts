const DAY_MS = 24 * 3_600_000;
const TOLD_WITHIN_MS = 5 * 60_000;

export interface StoredMessage {
  step: string;
  tier: string;
  how: string;
  at: Date;
  waitsUntil: Date | null;
  personId: string;
  /** Whom its mail is to; null without one. */
  mailedTo: string | null;
  withheld: string | null;
  /** When the same person was told of the same promise, this time included. */
  toldAt: readonly Date[];
  /** When it was said to be done, kept or let go of. */
  stoppedAt: Date | null;
  pauses: readonly { from: Date; until: Date }[];
  asOf: Date;
}

/** What is wrong with a message to one person. */
export function wrongMessage(message: StoredMessage): string | undefined {
  const { step, how, at, waitsUntil, personId, mailedTo, withheld, asOf } = message;
  if (withheld) return `${step} told nobody, being ${withheld}, and yet told ${personId}`;
  if (how === 'waiting') {
    const late = asOf.getTime() - waitsUntil!.getTime();
    return late > TOLD_WITHIN_MS ? `${step} should have been told ${Math.round(late / 60_000)} min ago` : undefined;
  }
  if (how !== 'mail' && how !== 'digest') return undefined;
  if (mailedTo !== personId) return `${step} told ${personId} in a mail to ${mailedTo ?? 'nobody'}`;
  if (!step.startsWith('rung:')) return undefined;
  return wrongMoment(message, at) ?? tooMany(message, at);
}

function wrongMoment({ step, stoppedAt, pauses }: StoredMessage, at: Date): string | undefined {
  if (stoppedAt && at > stoppedAt)
    return `${step} was told at ${at.toISOString()}, after the promise was settled or reported at ${stoppedAt.toISOString()}`;
  const pause = pauses.find(({ from, until }) => from <= at && at < until);
  return pause && `${step} was told at ${at.toISOString()}, while its chase was paused`;
}

function tooMany({ step, tier, personId, toldAt }: StoredMessage, at: Date): string | undefined {
  if (!tier.startsWith('partner')) return undefined;
  const within = toldAt.filter((other) => other <= at && at.getTime() - other.getTime() < DAY_MS);
  return within.length > 2
    ? `${step} was message ${within.length} to ${personId} about this promise within a day`
    : undefined;
}

/** In one hour of the clock a person gets five mails of chases and one digest at most. */
export function wrongHour({
  mails,
  digests,
  hour,
}: {
  mails: number;
  digests: number;
  hour: Date;
}): string | undefined {
  if (mails <= 5 && digests <= 1) return undefined;
  return `${mails} mails and ${digests} digests within the hour from ${hour.toISOString()}`;
}

/** Whoever a step tells is found at once. */
export function wrongSilence({ step, actedAt, asOf }: { step: string; actedAt: Date; asOf: Date }): string | undefined {
  const waited = asOf.getTime() - actedAt.getTime();
  return waited > TOLD_WITHIN_MS
    ? `${step} was taken ${Math.round(waited / 60_000)} min ago, and nobody told`
    : undefined;
}
