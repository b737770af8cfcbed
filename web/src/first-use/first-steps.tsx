import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { NewCaseDialog } from '../cases/opening/new-case-dialog.js';
import { Button } from '../ui/button.js';
import { Hidden } from '../ui/hidden.js';
import { t } from './text.js';
import classes from './first-steps.module.css';
import { useSteps, type Step } from './use-steps.js';

/** What a desk needs before it is of use, each ticked by what is there. Gone once all of it is. */
export function FirstSteps() {
  const steps = useSteps();
  const [opening, setOpening] = useState(false);
  const next = steps?.find(({ done }) => !done);
  if (!steps || !next) return null;
  const count = steps.filter(({ done }) => done).length;
  return (
    <section className={classes.steps} aria-labelledby="first-steps">
      <h2 id="first-steps" className={classes.title}>
        {t('firstSteps')}
        <span className={classes.count}>{t('stepsDone', { done: count, of: steps.length })}</span>
      </h2>
      <p className={classes.lead}>{t('firstStepsLead')}</p>
      <ol className={classes.list}>
        {steps.map((step) => (
          <li key={step.name} className={classes.step} data-done={step.done || undefined}>
            {step.done ? (
              <IconCircleCheckFilled aria-hidden className={classes.tick} />
            ) : (
              <IconCircle aria-hidden className={classes.open} />
            )}
            <div className={classes.words}>
              <p className={classes.name}>
                {t(`step_${step.name}` as 'step_partner')}
                <Hidden>, {t(step.done ? 'stepDone' : 'stepOpen')}</Hidden>
              </p>
              {!step.done && <p className={classes.why}>{t(`why_${step.name}` as 'why_partner')}</p>}
            </div>
            {!step.done && <StepAct step={step} isNext={step === next} onCase={() => setOpening(true)} />}
          </li>
        ))}
      </ol>
      {opening && <NewCaseDialog onClose={() => setOpening(false)} />}
    </section>
  );
}

function StepAct({ step: { name, to }, isNext, onCase }: { step: Step; isNext: boolean; onCase: () => void }) {
  const words = t(`do_${name}` as 'do_partner');
  if (!to)
    return (
      <Button look={isNext ? 'main' : 'plain'} onClick={onCase}>
        {words}
      </Button>
    );
  return (
    <Link to={to} className={classes.act} data-next={isNext || undefined}>
      {words}
    </Link>
  );
}
