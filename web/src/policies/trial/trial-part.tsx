import { useMemo, useState, type FormEvent } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { columnsOf } from '../columns.rules.js';
import type { Fact, Facts, FactValue, Sheet, Trial } from '../policy-shapes.js';
import { t } from '../text.js';
import { FactInput } from './fact-input.js';
import classes from './trial.module.css';
import { TrialResult } from './trial-result.js';

interface TrialPartProps {
  policyId: string;
  sheet: Sheet;
  catalogue: ReadonlyMap<string, Fact>;
}

/** Any facts, and what this version says of them, cell by cell. Nothing of it is kept. */
export function TrialPart({ policyId, sheet, catalogue }: TrialPartProps) {
  const [facts, setFacts] = useState<Facts>({});
  const [all, setAll] = useState(false);
  const [trial, setTrial] = useState<Trial>();
  const { busy, problem, fieldProblem, send } = useSending();
  const asked = useMemo(
    () =>
      columnsOf(
        sheet.rows.map(({ cells }) => cells),
        [...catalogue.keys()],
      ),
    [sheet, catalogue],
  );
  const shown = [...catalogue.values()].filter(({ name }) => all || asked.includes(name));
  const change = (name: string, value: FactValue | undefined): void => {
    const { [name]: _, ...rest } = facts;
    setFacts(value === undefined ? rest : { ...rest, [name]: value });
    setTrial(undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    let answer: Trial;
    void send(
      async () => {
        answer = await answerOf(
          api.POST('/api/v1/policies/{id}/trials', {
            params: { path: { id: policyId } },
            body: { version: sheet.number, facts },
          }),
        );
      },
      () => setTrial(answer),
    );
  };
  return (
    <div className={classes.trial}>
      <form onSubmit={submit} className={classes.form} aria-label={t('part_try')}>
        <p className={classes.lead}>{t('tryLead')}</p>
        <div className={classes.fields}>
          {shown.map((fact) => (
            <FactInput
              key={fact.name}
              fact={fact}
              value={facts[fact.name]}
              problem={fieldProblem(`facts.${fact.name}`)}
              onChange={(value) => change(fact.name, value)}
            />
          ))}
        </div>
        <CheckField label={t('allFacts')} checked={all} onChange={setAll} />
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <div>
          <Button look="main" type="submit" busy={busy}>
            {t('tryIt')}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className={classes.result}>
        {trial && <TrialResult trial={trial} sheet={sheet} catalogue={catalogue} facts={facts} />}
      </div>
    </div>
  );
}
