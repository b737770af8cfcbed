import { useKeysOf } from '../keys/actions.js';
import { keyNames } from '../keys/key.rules.js';
import { t } from './text.js';
import classes from './keys.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key, or several, as they are printed on the keyboard: the reader's own for what usually has these. */
export function Keys({ of }: { of: string }) {
  const own = useKeysOf(of);
  if (own === undefined) return null;
  return <KeysAsPrinted of={own} />;
}

/** "Ctrl K": to be read where no key can be drawn. */
export const keysInWords = (keys: string): string => keyNames(keys, isMac, t('control')).join(' ');

export const KeysAsPrinted = ({ of }: { of: string }) => (
  <span className={classes.keys} aria-hidden>
    {keyNames(of, isMac, t('control')).map((name, place) => (
      <kbd className={classes.key} key={place}>
        {name}
      </kbd>
    ))}
  </span>
);
