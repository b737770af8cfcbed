import type { WholeCase } from '../../cases/case-shapes.js';
import { isOpen } from '../../cases/promises.rules.js';
import { Check } from '../../ui/check.js';
import { whatWords } from './what-words.js';
import { t } from '../text.js';
import { spanOf } from '../when/when-text.js';
import classes from './rests-on.module.css';

interface RestsOnProps {
  shown: WholeCase;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which other promises of the case have to be kept first. */
export function RestsOn({ shown, chosen, onChange }: RestsOnProps) {
  const others = shown.commitments.filter((one) => isOpen(one) && (one.source ?? 'given') === 'given');
  if (others.length === 0) return null;
  return (
    <fieldset className={classes.others}>
      <legend className={classes.legend}>{t('restsOn')}</legend>
      {others.map((one) => (
        <Check
          key={one.id}
          checked={chosen.includes(one.id)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
          }
        >
          <span dir="auto">{whatWords(one.what)}</span> <span className={classes.soft}>{spanOf(one)}</span>
        </Check>
      ))}
    </fieldset>
  );
}
