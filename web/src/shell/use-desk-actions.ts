import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Action } from '../keys/action.js';
import { useActions } from '../keys/actions.js';
import { listenToKeys } from '../keys/listen.js';
import { dismiss, lastUndoable, UNDO_KEY } from '../ui/toast-store.js';
import { NAV } from './modules.js';
import { usePerson } from './person.js';
import { preferences } from './preferences.js';
import { t } from './text.js';

/** What can be done from everywhere, and the one ear for keys. */
export function useDeskActions({ openPalette, openSheet }: { openPalette: () => void; openSheet: () => void }): void {
  const navigate = useNavigate();
  const person = usePerson();
  useEffect(() => listenToKeys(() => preferences().singleKeys), []);
  const undo = (): void => {
    const toast = lastUndoable();
    if (!toast) return;
    dismiss(toast.id);
    toast.action!.run();
  };
  const group = t('everywhere');
  const goes: Action[] = NAV.filter(({ isFor }) => !isFor || (person && isFor(person))).map(({ to, label, keys }) => ({
    id: `go${to.replaceAll('/', '.')}`,
    group: t('goTo'),
    label: label(),
    keys,
    run: () => void navigate({ to }),
  }));
  useActions([
    { id: 'palette', group, label: t('palette'), keys: 'mod+k', whileTyping: true, unlisted: true, run: openPalette },
    { id: 'search', group, label: t('search'), keys: '/', unlisted: true, run: openPalette },
    { id: 'keys', group, label: t('keys'), keys: '?', run: openSheet },
    { id: 'undo', group, label: t('undo'), keys: UNDO_KEY, unlisted: true, run: undo },
    { id: 'undo.too', group, label: t('undo'), keys: 'mod+z', unlisted: true, run: undo },
    ...goes,
  ]);
}
