import { CheckField } from '../../ui/check-field.js';
import { TextField } from '../../ui/text-field.js';
import classes from '../../settings/pattern/pattern.module.css';
import { named, t } from '../text.js';
import { TARGETS, type DraftLevel, type DraftTarget, type Target } from './level.rules.js';

interface TargetFieldsProps {
  targets: DraftLevel['targets'];
  problem: (field: string) => string | undefined;
  onChange: (targets: DraftLevel['targets']) => void;
}

/** What is promised, in minutes of open time; an empty field promises nothing. */
export function TargetFields({ targets, problem, onChange }: TargetFieldsProps) {
  const set = (target: Target, part: Partial<DraftTarget>): void =>
    onChange({ ...targets, [target]: { ...targets[target], ...part } });
  return (
    <section aria-label={t('targets')} className={classes.stack}>
      <h2>{t('targets')}</h2>
      {problem('targets') && <p className={classes.problem}>{problem('targets')}</p>}
      <div className={classes.fields}>
        {TARGETS.map((target) => (
          <fieldset key={target} className={classes.card} aria-label={named('target', target)}>
            <TextField
              label={named('target', target)}
              hint={t('openMinutes')}
              type="number"
              min={1}
              placeholder={t('notPromised')}
              value={targets[target].minutes}
              problem={problem(`targets.${target}.minutes`)}
              onChange={(event) => set(target, { minutes: event.target.value })}
            />
            {target !== 'first_reply' && (
              <CheckField
                label={t('waitingExtends')}
                checked={targets[target].waitingExtends}
                onChange={(waitingExtends) => set(target, { waitingExtends })}
              />
            )}
            <CheckField
              label={t('toldToCustomer')}
              checked={targets[target].toldToCustomer}
              onChange={(toldToCustomer) => set(target, { toldToCustomer })}
            />
          </fieldset>
        ))}
      </div>
    </section>
  );
}
