import type { Action } from '../keys/action.js';
import { useActionsNow } from '../keys/actions.js';
import { Dialog } from '../ui/dialog.js';
import { Hidden } from '../ui/hidden.js';
import { KeysAsPrinted } from '../ui/keys.js';
import { usePreferences } from './preferences.js';
import classes from './shortcut-sheet.module.css';
import { t } from './text.js';

/** Every key that does something here and now. */
export function ShortcutSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { singleKeys } = usePreferences();
  const groups = Map.groupBy(useActionsNow().filter(firstOfItsKeys), ({ group }) => group);
  return (
    <Dialog title={t('keys')} open={open} onClose={onClose} closeLabel={t('close')} wide>
      {!singleKeys && <p className={classes.off}>{t('singleKeysAreOff')}</p>}
      <div className={classes.groups}>
        {[...groups].map(([group, actions]) => (
          <section key={group} className={classes.group}>
            <h3>{group}</h3>
            <dl>
              {actions.map(({ id, label, keys }) => (
                <div key={id} className={classes.line}>
                  <dt>{label}</dt>
                  <dd>
                    <Hidden>{keys}</Hidden>
                    <KeysAsPrinted of={keys!} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** Of two actions under the same keys only the first one runs. */
const firstOfItsKeys = ({ keys }: Action, place: number, all: Action[]): boolean =>
  keys !== undefined && all.findIndex((other) => other.keys === keys) === place;
