import { useState } from 'react';
import { knownActions, type Known } from '../keys/known-actions.js';
import { prefer, usePreferences } from '../shell/preferences.js';
import { Button } from '../ui/button.js';
import { KeysAsPrinted } from '../ui/keys.js';
import { Hidden } from '../ui/hidden.js';
import { chordOf, keysAfter } from './key-choice.rules.js';
import classes from './settings.module.css';
import { t } from './text.js';

/** Keys without Ctrl or Cmd can be switched off altogether, or each be another one. */
export function KeysSettings() {
  const { singleKeys, keys } = usePreferences();
  const [waits, setWaits] = useState<string>();
  const actions = knownActions();
  const give = (id: string, chosen: string | null | undefined): void => {
    setWaits(undefined);
    prefer({ keys: keysAfter(keys, actions, id, chosen) });
  };
  return (
    <section className={classes.part}>
      <h2>{t('keys')}</h2>
      <label className={classes.check}>
        <input type="checkbox" checked={singleKeys} onChange={({ target }) => prefer({ singleKeys: target.checked })} />
        {t('singleKeys')}
      </label>
      <p className={classes.soft}>{t('keysOfScreens')}</p>
      <ul className={classes.keyList}>
        {actions.map((action) => (
          <KeyLine
            key={action.id}
            action={action}
            now={action.id in keys ? keys[action.id]! : action.keys}
            isOwn={action.id in keys}
            waits={waits === action.id}
            onAsk={() => setWaits(waits === action.id ? undefined : action.id)}
            onGive={(chosen) => give(action.id, chosen)}
          />
        ))}
      </ul>
      {Object.keys(keys).length > 0 && <Button onClick={() => prefer({ keys: {} })}>{t('allUsual')}</Button>}
    </section>
  );
}

interface KeyLineProps {
  action: Known;
  now: string | null;
  isOwn: boolean;
  waits: boolean;
  onAsk: () => void;
  onGive: (keys: string | null | undefined) => void;
}

const KeyLine = ({ action, now, isOwn, waits, onAsk, onGive }: KeyLineProps) => (
  <li className={classes.keyLine}>
    <span className={classes.keyLabel}>{action.label}</span>
    {isOwn && (
      <Button size="small" look="quiet" onClick={() => onGive(undefined)}>
        {t('usual')}
        <Hidden>: {action.label}</Hidden>
      </Button>
    )}
    {now !== null && (
      <Button size="small" look="quiet" onClick={() => onGive(null)}>
        {t('none')}
        <Hidden>: {action.label}</Hidden>
      </Button>
    )}
    <Button
      size="small"
      aria-pressed={waits}
      onClick={onAsk}
      onKeyDown={(event) => {
        if (!waits || event.key === 'Tab') return;
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        event.preventDefault();
        if (event.key === 'Escape') return onAsk();
        const chord = chordOf(event);
        if (chord) onGive(chord);
      }}
    >
      {!waits && <Hidden>{t('keyOf', { action: action.label, keys: now ?? '–' })}</Hidden>}
      {waits ? t('press') : now === null ? t('noKey') : <KeysAsPrinted of={now} />}
    </Button>
  </li>
);
