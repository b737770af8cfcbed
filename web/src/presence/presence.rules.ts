export type Doing = 'viewing' | 'idle' | 'writing';

/** Whoever touches nothing for so long is idle. */
export const IDLE_AFTER_MS = 60_000;
/** Whoever has not typed for so long is no longer writing. */
export const WRITES_FOR_MS = 20_000;
/** The service is told again that often; it takes who is silent for more than twice as long for gone. */
export const BEAT_MS = 20_000;

export interface Signs {
  readonly isHidden: boolean;
  readonly touchedAt: number;
  /** When a key was last pressed in a message of this case; undefined: never. */
  readonly typedAt: number | undefined;
}

/** What somebody does in a case, by what their browser sees of them. */
export function doing({ isHidden, touchedAt, typedAt }: Signs, now: number): Doing {
  if (isHidden) return 'idle';
  if (typedAt !== undefined && now - typedAt < WRITES_FOR_MS) return 'writing';
  return now - Math.max(touchedAt, typedAt ?? 0) < IDLE_AFTER_MS ? 'viewing' : 'idle';
}
