import { meantBy, type WordsRead } from './when-words.rules.js';
import { behindTheJump, instantsOf, localAt, withOffset, type Local } from '../../time/wall-clock.rules.js';

/** When something is promised for, as the API takes it: an instant, or a window in local times. */
export type Terms =
  | { readonly dueAt: string }
  | { readonly window: { readonly localStart: string; readonly localEnd: string; readonly zone: string } };

/**
 * What the desk makes of words for a time. `skipped`: the clocks jump over it in spring; `twice`: they show it twice in autumn, and
 * somebody has to say which; `past`: it is over.
 */
export type Understood =
  | { readonly kind: 'sound'; readonly startsAt?: number; readonly dueAt: number; readonly terms: Terms }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'past'; readonly dueAt: number }
  | { readonly kind: 'skipped'; readonly local: Local; readonly suggestion: Local }
  | { readonly kind: 'twice'; readonly local: Local; readonly first: number; readonly second: number };

export interface Reading extends Omit<WordsRead, 'now'> {
  /** Milliseconds. */
  readonly now: number;
  readonly zone: string;
  /** Of a time that comes twice: which. */
  readonly which?: 'first' | 'second' | undefined;
}

/** Words for a time, read by clocks in a zone. */
export function understood(words: string, reading: Reading): Understood {
  const { now, zone } = reading;
  const meant = meantBy(words, { ...reading, now: localAt(now, zone) });
  if (!meant) return { kind: 'nothing' };
  if (meant.kind === 'after') return due(now + meant.ms, reading);
  const end = instantFor(meant.end, reading);
  if (typeof end !== 'number') return end;
  if (meant.start === undefined) return due(end, reading);
  const start = instantFor(meant.start, reading);
  if (typeof start !== 'number') return start;
  if (end <= now) return { kind: 'past', dueAt: end };
  const window = { localStart: written(meant.start, start, zone), localEnd: written(meant.end, end, zone), zone };
  return { kind: 'sound', startsAt: start, dueAt: end, terms: { window } };
}

/** To the whole minute: nobody promises seconds. */
function due(at: number, { now }: Reading): Understood {
  const dueAt = Math.ceil(at / 60_000) * 60_000;
  if (dueAt <= now) return { kind: 'past', dueAt };
  return { kind: 'sound', dueAt, terms: { dueAt: new Date(dueAt).toISOString() } };
}

function instantFor(local: Local, { zone, which }: Reading): number | Understood {
  const [first, second] = instantsOf(local, zone);
  if (first === undefined) return { kind: 'skipped', local, suggestion: behindTheJump(local, zone) };
  if (second === undefined) return first;
  return which === undefined ? { kind: 'twice', local, first, second } : which === 'first' ? first : second;
}

const written = (local: Local, at: number, zone: string): string =>
  instantsOf(local, zone).length > 1 ? withOffset(at, zone) : local;
