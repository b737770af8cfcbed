import { useActions } from '../keys/actions.js';
import { select, selectNothing, selection, toggle } from './selection.js';
import { t } from './text.js';

/** Choosing cases by keys: the open one, or on to the next with it. */
export function useSelecting(openId: string | undefined, ids: readonly string[], step: (by: number) => void): void {
  const group = t('several');
  const extend = (by: number): void => {
    const at = ids.indexOf(openId ?? '');
    const next = ids[at < 0 ? 0 : at + by];
    select([openId, next].filter((id) => id !== undefined));
    step(by);
  };
  useActions([
    ...(openId ? [{ id: 'bulk.toggle', group, label: t('chooseThis'), keys: 's', run: () => toggle(openId) }] : []),
    { id: 'bulk.down', group, label: t('chooseDown'), keys: 'shift+j', run: () => extend(1) },
    { id: 'bulk.up', group, label: t('chooseUp'), keys: 'shift+k', run: () => extend(-1) },
    { id: 'bulk.all', group, label: t('chooseAll'), run: () => select(ids) },
    ...(selection().size > 0 ? [{ id: 'bulk.none', group, label: t('chooseNone'), run: selectNothing }] : []),
  ]);
}
