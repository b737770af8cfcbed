import { pagesOf, usePages } from '../api/pages.js';
import { useActions } from '../keys/actions.js';
import { t } from './text.js';

export { pagesOf, usePages };

/** J and K through a list: `open` is where one is, `go` is told where to. */
export function useSteps(ids: readonly string[], open: string | undefined, go: (id: string) => void): void {
  const step = (by: number): void => {
    const at = open === undefined ? -1 : ids.indexOf(open);
    const next = ids[at < 0 ? 0 : at + by];
    if (next !== undefined) go(next);
  };
  useActions([
    { id: 'flex.next', group: t('list'), label: t('next'), keys: 'j', run: () => step(1) },
    { id: 'flex.previous', group: t('list'), label: t('previous'), keys: 'k', run: () => step(-1) },
  ]);
}
