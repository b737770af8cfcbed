/** A stored rung of a ladder. */
export interface StoredRung {
  rung: number;
  anchor: 'proposed' | 'due' | 'grace';
  replyShare?: number;
  offsetMinutes?: number;
  offsetBusinessDays?: number;
  clock?: 'calendar' | 'business';
  tells: string[];
}

/** The terms a step is counted from. */
export interface StepTerms {
  proposedAt: Date;
  /** Null once it was answered: the deadline is not kept. */
  replyBy: Date | null;
  dueAt: Date;
  graceMinutes: number;
  agreedAt?: Date | null;
  urgentSince?: Date | null;
  /** Of these terms, in milliseconds since 1970 UTC, each until it ended. */
  pauses?: readonly { from: number; until: number }[];
}
