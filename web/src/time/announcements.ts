import { onTick, serverNow } from './clock.js';
import { passedBetween } from './countdown.rules.js';
import { t } from './text.js';

/** What is watched, and how often it is on the page: said once, however many show it. */
const watched = new Map<string, { due: number; what: string; times: number }>();
let before = 0;
let stop: (() => void) | undefined;
let say: (text: string) => void = () => {};

/** Names the one place that says things aloud. */
export function announceThrough(voice: (text: string) => void): void {
  say = voice;
}

/** Says when `what`, due at `due` in milliseconds, is near and when it is late, until the returned function is called. */
export function watchDue(due: number, what: string): () => void {
  const key = `${due} ${what}`;
  const one = watched.get(key) ?? { due, what, times: 0 };
  one.times += 1;
  watched.set(key, one);
  if (!stop) {
    before = serverNow();
    stop = onTick(look);
  }
  return () => {
    one.times -= 1;
    if (one.times === 0) watched.delete(key);
    if (watched.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function look(): void {
  const now = serverNow();
  const said = [...watched.values()].flatMap(({ due, what }) => {
    const passed = passedBetween(due, before, now);
    return passed === undefined ? [] : [t(`announce_${passed}` as 'announce_0', { what })];
  });
  before = now;
  if (said.length > 0) say(said.join('. '));
}
