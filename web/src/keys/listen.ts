import type { Action } from './action.js';
import { actionsNow } from './actions.js';
import { isChord, isSingle, stepsOf } from './key.rules.js';

/** Longer between two keys, and they are two. */
const PAUSE_MS = 1_000;

let pressedSoFar: number[] = [];
let candidates: Action[] = [];
let lastAt = 0;

/** Runs actions by their keys, all over the page. `singleKeys`: whether keys without Ctrl or Cmd mean anything. */
export function listenToKeys(singleKeys: () => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
    const step = event.timeStamp - lastAt < PAUSE_MS ? pressedSoFar.length : 0;
    lastAt = event.timeStamp;
    // Whoever answers a dialog answers that first.
    if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]')) return;
    // Also where what had the focus in it is gone.
    if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
    const typing = isField(event.target);
    const from = step === 0 ? actionsNow().filter((action) => action.keys && mayRun(action, typing)) : candidates;
    const matching = from.filter(({ keys }) => isChord(stepsOf(keys!)[step] ?? '', event));
    const done = matching.find(({ keys }) => stepsOf(keys!).length === step + 1);
    pressedSoFar = done || matching.length === 0 ? [] : [...pressedSoFar.slice(0, step), step];
    candidates = matching;
    if (matching.length === 0) return;
    event.preventDefault();
    done?.run();
  };
  const mayRun = ({ keys, whileTyping }: Action, typing: boolean): boolean =>
    isSingle(keys!) ? singleKeys() && !typing : !typing || whileTyping === true;
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target));

const isTextInput = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !/^(radio|checkbox|button|submit|range)$/.test(target.type);
