export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly tone: 'done' | 'problem';
  /** How to undo it, then under `UNDO_KEY`, or what else to do about it. */
  readonly action?: { label: string; keys?: string; run: () => void } | undefined;
  /** Milliseconds. */
  readonly lasts: number;
}

export const UNDO_KEY = 'z';
const DONE_LASTS = 6_000;
const PROBLEM_LASTS = 12_000;
/** More would hide the page they speak of. */
const MOST = 3;

let pile: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

export const toasts = (): readonly Toast[] => pile;
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells what was done; answers the toast's id. */
export function tell(words: string, more: Partial<Pick<Toast, 'tone' | 'action' | 'lasts'>> = {}): number {
  const tone = more.tone ?? 'done';
  const toast = { id: nextId++, words, tone, lasts: tone === 'done' ? DONE_LASTS : PROBLEM_LASTS, ...more };
  set([...pile, toast].slice(-MOST));
  return toast.id;
}

export const dismiss = (id: number): void => set(pile.filter((toast) => toast.id !== id));

/** The newest thing that can still be undone. */
export const lastUndoable = (): Toast | undefined => pile.findLast(({ action }) => action?.keys === UNDO_KEY);

function set(next: readonly Toast[]): void {
  pile = next;
  for (const listener of [...listeners]) listener();
}
