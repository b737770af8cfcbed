import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useActionsNow } from '../keys/actions.js';
import { BareDialog } from '../ui/bare-dialog.js';
import { KeysAsPrinted } from '../ui/keys.js';
import { MODULES } from './modules.js';
import { ranked } from './palette.rules.js';
import classes from './palette.module.css';
import { t } from './text.js';

interface Line {
  id: string;
  group: string;
  label: string;
  hint?: string | undefined;
  keys?: string | undefined;
  run: () => void;
}

const FINDERS = MODULES.flatMap(({ finds }) => finds ?? []);

/** Everything that can be done here, and everything that can be found, by a few letters. */
export const Palette = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <BareDialog label={t('palette')} open={open} onClose={onClose}>
    <Lines onClose={onClose} />
  </BareDialog>
);

function Lines({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const lines = useLines(words.trim());
  const chosen = Math.min(at, lines.length - 1);
  useEffect(() => {
    document.getElementById(`${list}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
  const choose = (line: Line | undefined): void => {
    if (!line) return;
    onClose();
    line.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + lines.length) % Math.max(lines.length, 1));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(lines[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={classes.field}>
        <IconSearch aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={lines.length > 0 ? `${list}-${chosen}` : undefined}
          aria-label={t('paletteAsks')}
          placeholder={t('paletteAsks')}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <ul className={classes.list} role="listbox" id={list} aria-label={t('palette')} tabIndex={-1}>
        {lines.map((line, place) => (
          <li
            key={line.id}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === chosen}
            className={classes.line}
            onMouseMove={() => setAt(place)}
            onClick={() => choose(line)}
          >
            <span className={classes.group}>{line.group}</span>
            <span className={classes.label} dir="auto">
              {line.label}
            </span>
            {line.hint && (
              <span className={classes.hint} dir="auto">
                {line.hint}
              </span>
            )}
            {line.keys && <KeysAsPrinted of={line.keys} />}
          </li>
        ))}
      </ul>
      <p className={classes.none} role="status">
        {lines.length === 0 && t('nothingFound')}
      </p>
    </>
  );
}

function useLines(words: string): Line[] {
  const navigate = useNavigate();
  const listed = useActionsNow().filter(({ unlisted }) => !unlisted);
  const found = FINDERS.flatMap(({ group, useFinds }) =>
    useFinds(words).map(({ to, search, ...find }) => ({
      ...find,
      group: group(),
      run: () => void navigate({ to, ...(search ? { search: search as never } : {}) }),
    })),
  );
  return [...ranked(listed, words), ...found];
}
