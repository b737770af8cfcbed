import { api, randomKey } from '../api/client.js';
import { audienceFor } from '../cases/composer/audiences.rules.js';
import { BEAT_MS, doing } from './presence.rules.js';

/** This tab, as the service tells several of one person apart. */
const TAB = randomKey();
/** Whoever runs through the list does not stay that long. */
const A_MOMENT_MS = 400;
const LOOK_EVERY_MS = 2_000;

let typed: { caseId: string; readers: string; at: number } | undefined;
let look: (() => void) | undefined;

/** A key was pressed in what one writes to these readers; `isEmpty`: nothing is left of it. */
export function noteTyping(caseId: string, readers: string, isEmpty: boolean): void {
  typed = isEmpty ? undefined : { caseId, readers, at: performance.now() };
  look?.();
}

/** Tells colleagues that this case is open here, and what is done in it, until the returned function is called. */
export function showPresence(caseId: string): () => void {
  let touchedAt = performance.now();
  let told = '';
  let toldAt = 0;
  let isGone = false;
  const touch = (): void => {
    touchedAt = performance.now();
  };
  const beat = (): void => {
    const now = performance.now();
    const here = typed?.caseId === caseId ? typed : undefined;
    const state = doing({ isHidden: document.hidden, touchedAt, typedAt: here?.at }, now);
    const body = { state, tab: TAB, ...(state === 'writing' ? { audience: audienceFor(here!.readers) } : {}) };
    const said = JSON.stringify(body);
    if (isGone || (said === told && now - toldAt < BEAT_MS)) return;
    told = said;
    toldAt = now;
    // Lost, it is said again with the next beat.
    api.PUT('/api/v1/cases/{id}/presence', { params: { path: { id: caseId } }, body }).catch(() => (told = ''));
  };
  const leave = (): void => {
    if (!told) return;
    told = '';
    api
      .DELETE('/api/v1/cases/{id}/presence', {
        params: { path: { id: caseId }, query: { tab: TAB } },
        keepalive: true,
      })
      .catch(() => undefined);
  };
  const begin = setTimeout(() => {
    look = beat;
    beat();
  }, A_MOMENT_MS);
  const timer = setInterval(() => look === beat && beat(), LOOK_EVERY_MS);
  const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
  for (const sign of signs) document.addEventListener(sign, touch, { passive: true });
  document.addEventListener('visibilitychange', beat);
  window.addEventListener('pagehide', leave);
  return () => {
    isGone = true;
    clearTimeout(begin);
    clearInterval(timer);
    if (look === beat) look = undefined;
    for (const sign of signs) document.removeEventListener(sign, touch);
    document.removeEventListener('visibilitychange', beat);
    window.removeEventListener('pagehide', leave);
    leave();
  };
}
