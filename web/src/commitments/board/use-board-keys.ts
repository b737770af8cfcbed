import { useRef } from 'react';
import { useActions } from '../../keys/actions.js';
import { t } from '../text.js';

/** J and K go from promise to promise, Enter opens the one that is marked: it is a link. */
export function useBoardKeys() {
  const frame = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('a[data-promise]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  const group = t('promises');
  useActions([
    { id: 'board.next', group, label: t('nextPromise'), keys: 'j', run: () => step(1) },
    { id: 'board.previous', group, label: t('previousPromise'), keys: 'k', run: () => step(-1) },
  ]);
  return frame;
}
