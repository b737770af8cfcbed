import { IconHistory } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Loading } from '../../ui/states.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { factsOf } from '../cell-words.js';
import { Findings } from '../findings/findings.js';
import { usePoliciesChanged } from '../policy-reads.js';
import type { Fact, Policy } from '../policy-shapes.js';
import { t } from '../text.js';
import { bodyOf, newTest, type Draft } from './draft.rules.js';
import { keepDraft, keptDraft } from './draft-store.js';
import classes from './editor.module.css';
import { EarlierTests } from './earlier-tests.js';
import { RowsEditor } from './rows-editor.js';
import { TestsEditor } from './tests-editor.js';
import { useCheck } from './use-check.js';

const DraftBacktest = lazy(() => import('../backtests/draft-backtest.js'));

interface DraftEditorProps {
  policy: Policy;
  catalogue: ReadonlyMap<string, Fact>;
  begun: Draft;
  decimals: number;
}

/** The next version: its table, what a look at it finds while it is written, and its tests. Saved, it is whole and stays as it is. */
export function DraftEditor({ policy, catalogue, begun: first, decimals }: DraftEditorProps) {
  const [begun] = useState(first);
  const [draft, setDraft] = useState<Draft>(() => keptDraft(policy.id) ?? begun);
  const [restored, setRestored] = useState(() => keptDraft(policy.id) !== undefined);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const body = useMemo(
    () => bodyOf(draft, { currency: policy.currency, decimals }),
    [draft, policy.currency, decimals],
  );
  const checked = useCheck(policy.id, body);
  const { busy, problem, fieldProblem, send } = useSending();
  const [backtesting, setBacktesting] = useState(false);
  const changed = usePoliciesChanged();
  const go = useNavigate();
  useEffect(() => {
    if (draft !== begun) keepDraft(policy.id, draft);
  }, [draft, begun, policy.id]);
  const faultAt = (field: string): string | undefined =>
    checked.faults.find((one) => one.field === field)?.problem ?? fieldProblem(field);
  const leave = (number: number | undefined): void =>
    void go({
      to: '/policies/$policyId',
      params: { policyId: policy.id },
      search: (number ? { version: number } : {}) as never,
    });
  const save = (): void => {
    let number: number;
    const { basedOn, purpose, changeNote } = draft;
    const words = { purpose, ...(changeNote.trim() ? { changeNote } : {}), ...(basedOn ? { basedOn } : {}) };
    void send(
      async () => {
        const params = { path: { id: policy.id } };
        ({ number } = await answerOf(
          api.POST('/api/v1/policies/{id}/versions', { params, body: { ...body, ...words } as never }),
        ));
        keepDraft(policy.id, undefined);
        await changed();
      },
      () => {
        tell(t('savedAs', { number }));
        leave(number);
      },
    );
  };
  const discard = (): void => {
    const lost = draft;
    keepDraft(policy.id, undefined);
    setDraft(begun);
    setRestored(false);
    tell(t('discarded'), { action: { label: t('undo'), keys: 'z', run: () => setDraft(lost) } });
  };
  useActions([
    { id: 'policies.save', group: t('policy'), label: t('save'), keys: 'mod+enter', whileTyping: true, run: save },
    { id: 'policies.backtest', group: t('policy'), label: t('whatMeant'), run: () => setBacktesting(true) },
  ]);
  return (
    <Page
      wide
      title={t('nextVersionOf', { name: policy.name })}
      lead={draft.basedOn ? t('goesOnFrom', { number: draft.basedOn }) : t('firstVersion')}
      acts={
        <>
          <Button onClick={() => leave(draft.basedOn ?? undefined)}>{t('back')}</Button>
          <Button onClick={discard}>{t('beginAnew')}</Button>
          <Button look="main" busy={busy} keys="mod+enter" onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={classes.stack}>
        {restored && <p className={classes.restored}>{t('restored')}</p>}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <div className={classes.words}>
          <TextArea
            label={t('purpose')}
            hint={t('purposeHint')}
            rows={3}
            required
            value={draft.purpose}
            problem={fieldProblem('purpose')}
            onChange={({ target }) => change({ purpose: target.value })}
          />
          <TextArea
            label={t('changeNote')}
            hint={t('changeNoteHint')}
            rows={3}
            value={draft.changeNote}
            problem={fieldProblem('changeNote')}
            onChange={({ target }) => change({ changeNote: target.value })}
          />
        </div>
        <RowsEditor
          draft={draft}
          change={change}
          catalogue={catalogue}
          checked={checked}
          faultAt={faultAt}
          policy={policy}
          decimals={decimals}
        />
        {checked.failure && <p className={classes.problem}>{checked.failure}</p>}
        <div aria-busy={checked.isOld} className={classes.found} data-old={checked.isOld || undefined}>
          {checked.faults.length > 0 ? (
            <p className={classes.problem}>{t('faults', { count: checked.faults.length })}</p>
          ) : (
            checked.check && (
              <Findings
                check={checked.check}
                catalogue={catalogue}
                onTest={(facts) => change({ tests: [...draft.tests, newTest(draft.tests, t('test'), factsOf(facts))] })}
              />
            )
          )}
        </div>
        {backtesting ? (
          <Suspense fallback={<Loading label={t('loading')} lines={4} />}>
            <DraftBacktest
              policyId={policy.id}
              rows={body.rows}
              isFaulty={checked.faults.length > 0}
              onClose={() => setBacktesting(false)}
            />
          </Suspense>
        ) : (
          <div>
            <Button icon={<IconHistory />} onClick={() => setBacktesting(true)}>
              {t('whatMeant')}
            </Button>
          </div>
        )}
        <TestsEditor draft={draft} change={change} catalogue={catalogue} checked={checked} faultAt={faultAt} />
        <EarlierTests draft={draft} change={change} checked={checked} catalogue={catalogue} />
      </div>
    </Page>
  );
}
