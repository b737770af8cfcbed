import { lookAt, narrowed, type Look } from './skew.rules.js';

let known: Look | undefined;
const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** The server's time, in milliseconds, whatever this machine's clock says. */
export const serverNow = (): number => Date.now() + (known?.ahead ?? 0);

/** Learns from an answer of the service what time it is there. */
export function noteServerTime(date: string | null, sent: number): void {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(server)) known = narrowed(known, lookAt(server, sent, Date.now()));
}

/** Calls `listener` every second: one ticker for the whole page, which rests while nobody listens. */
export function onTick(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    for (const one of [...listeners]) one();
  }, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}
