import { keyNames } from '../keys/key.rules.js';
import classes from './keys.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key, or several, as they are printed on the keyboard. */
export const Keys = ({ of }: { of: string }) => (
  <span className={classes.keys} aria-hidden>
    {keyNames(of, isMac).map((name, place) => (
      <kbd className={classes.key} key={place}>
        {name}
      </kbd>
    ))}
  </span>
);
