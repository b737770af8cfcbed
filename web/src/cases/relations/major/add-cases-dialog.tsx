import { useState } from 'react';
import { answerOf, api, reads } from '../../../api/client.js';
import { problemNamed, problemWords } from '../../../api/problem-words.js';
import type { Shape } from '../../../api/shapes.js';
import { selection } from '../../../bulk/selection.js';
import { Check } from '../../../ui/check.js';
import { Chip } from '../../../ui/chip.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failed, Loading } from '../../../ui/states.js';
import { tell } from '../../../ui/toast-store.js';
import { useCaseChanged } from '../../case-reads.js';
import type { CaseLine, WholeCase } from '../../case-shapes.js';
import { DialogForm } from '../../dialogs/form-dialog.js';
import { useSending } from '../../dialogs/use-sending.js';
import { CasePicker } from '../case-picker.js';
import classes from '../relations.module.css';
import { t } from '../text.js';

/** Makes cases part of a major one: those that speak for themselves are suggested with their reasons, any other is looked for. */
export function AddCasesDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [others, setOthers] = useState<readonly CaseLine[]>([]);
  const [refused, setRefused] = useState<readonly Shape<'ChildResultView'>[]>([]);
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/cases/{id}/likely-children', {
    params: { path: { id: shown.id } },
  });
  const inList = [...selection()].filter((id) => id !== shown.id);
  const toggle = (ids: readonly string[], on: boolean): void =>
    setChosen(on ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
  const submit = (): void => {
    let added = 0;
    void send(
      async () => {
        const answer = await answerOf(
          api.POST('/api/v1/cases/{id}/children', {
            params: { path: { id: shown.id } },
            body: { caseIds: [...chosen] },
          }),
        );
        added = answer.added;
        setRefused(answer.items.filter(({ result }) => result === 'refused'));
        setChosen(answer.items.filter(({ result }) => result === 'refused').map(({ caseId }) => caseId));
        await Promise.all([changed(), refetch()]);
        if (answer.refused === 0) onClose();
      },
      () => tell(t('casesAdded', { count: added })),
    );
  };
  return (
    <Dialog title={t('add')} open onClose={onClose} closeLabel={t('close')} wide>
      <DialogForm
        onClose={onClose}
        act={chosen.length > 0 ? t('addThem', { count: chosen.length }) : t('add')}
        busy={busy}
        disabled={chosen.length === 0}
        problem={problem}
        onSubmit={submit}
      >
        <CasePicker
          key={others.length}
          label={t('whichCase')}
          hint={t('pickHint')}
          among={{ state: 'open' }}
          except={[shown.id, ...others.map(({ id }) => id)]}
          chosen={undefined}
          onChoose={(line) => {
            setOthers([...others, line!]);
            toggle([line!.id], true);
          }}
        />
        {(others.length > 0 || inList.length > 0) && (
          <fieldset className={classes.choices}>
            <legend>{t('alsoThese')}</legend>
            {inList.length > 0 && (
              <Check
                checked={inList.every((id) => chosen.includes(id))}
                onChange={({ target }) => toggle(inList, target.checked)}
              >
                {t('chosenInList', { count: inList.length })}
              </Check>
            )}
            {others.map(({ id, number, subject }) => (
              <Check key={id} checked={chosen.includes(id)} onChange={({ target }) => toggle([id], target.checked)}>
                #{number} <bdi>{subject}</bdi>
              </Check>
            ))}
          </fieldset>
        )}
        <fieldset className={classes.choices}>
          <legend>{t('suggested')}</legend>
          {isError && (
            <Failed
              title={t('casesFailed')}
              words={problemWords(error)}
              again={t('again')}
              onAgain={() => void refetch()}
            />
          )}
          {!data && !isError && <Loading label={t('loadingCases')} lines={3} />}
          {data?.items.length === 0 && <p className={classes.soft}>{t('noneSuggested')}</p>}
          {data && data.items.length > 0 && (
            <ul className={classes.scrolls} tabIndex={0} aria-label={t('suggested')}>
              {data.items.map((one) => (
                <Suggested
                  key={one.caseId}
                  one={one}
                  checked={chosen.includes(one.caseId)}
                  onChange={(on) => toggle([one.caseId], on)}
                />
              ))}
            </ul>
          )}
        </fieldset>
        {refused.length > 0 && (
          <ul role="alert" className={classes.refused}>
            {refused.map(({ caseId, refusal }) => (
              <li key={caseId}>
                {numberOf(caseId, others, data?.items)}:{' '}
                {problemNamed({ type: `/problems/${refusal}`, detail: refusal ?? '' })}
              </li>
            ))}
          </ul>
        )}
      </DialogForm>
    </Dialog>
  );
}

interface SuggestedProps {
  one: Shape<'LikelyChildView'>;
  checked: boolean;
  onChange: (checked: boolean) => void;
}
const Suggested = ({ one: { number, subject, customer, because }, checked, onChange }: SuggestedProps) => (
  <li>
    <Check checked={checked} onChange={({ target }) => onChange(target.checked)}>
      <span className={classes.said}>
        <span>
          #{number} <bdi>{subject}</bdi> · <bdi className={classes.soft}>{customer}</bdi>
        </span>
        <span className={classes.facts}>
          {because.map((reason) => (
            <Chip key={reason} tone={reason === 'late' ? 'late' : 'accent'}>
              {t(`because_${reason}`)}
            </Chip>
          ))}
        </span>
      </span>
    </Check>
  </li>
);

function numberOf(
  id: string,
  others: readonly CaseLine[],
  suggested: readonly Shape<'LikelyChildView'>[] | undefined,
): string {
  const number = others.find((one) => one.id === id)?.number ?? suggested?.find((one) => one.caseId === id)?.number;
  return number === undefined ? t('aCase') : `#${number}`;
}
