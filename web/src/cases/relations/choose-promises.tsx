import { Check } from '../../ui/check.js';
import { Chip } from '../../ui/chip.js';
import type { WholeCase } from '../case-shapes.js';
import classes from './relations.module.css';
import type { Movable } from './split.rules.js';
import { t } from './text.js';

interface ChoosePromisesProps {
  promises: readonly Movable[];
  shown: WholeCase;
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** What was promised about the other matter, tasks among it: open promises alone, each with its time. */
export const ChoosePromises = ({ promises, shown, chosen, onChange }: ChoosePromisesProps) => (
  <fieldset className={classes.choices}>
    <legend>{t('whatGoesAlong')}</legend>
    <p className={classes.soft}>{t('goesAlong')}</p>
    <ul>
      {promises.map(({ id, what, partnerId, taskId }) => (
        <li key={id}>
          <Check
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          >
            <span className={classes.facts}>
              <bdi>{what}</bdi>
              {taskId && <Chip>{t('aTask')}</Chip>}
              <bdi className={classes.soft}>{nameOf(partnerId, shown)}</bdi>
            </span>
          </Check>
        </li>
      ))}
    </ul>
  </fieldset>
);

const nameOf = (partnerId: string | null, { participants }: WholeCase): string =>
  partnerId === null ? t('us') : (participants.find((one) => one.partnerId === partnerId)?.partner ?? t('aPartner'));
