const NEWS_WAITS_MS = 60_000;
const MAIL_WAITS_MS = 5 * 60_000;

/** News that nobody has handed on. */
export function wrongNews({ type, at, asOf }: { type: string; at: Date; asOf: Date }): string | undefined {
  const waited = asOf.getTime() - at.getTime();
  return waited > NEWS_WAITS_MS ? `${type} has waited for ${Math.round(waited / 1000)} s` : undefined;
}

export interface StoredMail {
  state: string;
  nextAttemptAt: Date;
  lastError: string | null;
  sentAt: Date | null;
  asOf: Date;
}

/** A mail is tried when it is due, and what became of it is on record. */
export function wrongMail({ state, nextAttemptAt, lastError, sentAt, asOf }: StoredMail): string | undefined {
  const overdue = asOf.getTime() - nextAttemptAt.getTime();
  if (state === 'queued' && overdue > MAIL_WAITS_MS)
    return `should have been tried ${Math.round(overdue / 60_000)} min ago`;
  if (state === 'failed' && !lastError) return 'failed, and nobody knows why';
  return state === 'sent' && !sentAt ? 'sent, and nobody knows when' : undefined;
}
