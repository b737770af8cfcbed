import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { decimalsOf } from '../../policies/decimals.js';
import { keepDraft, keptDraft } from '../../policies/editor/draft-store.js';
import { draftFrom } from '../../policies/editor/draft.rules.js';
import type { Policy, Sheet } from '../../policies/policy-shapes.js';
import { named } from '../../policies/text.js';
import { Loading } from '../../ui/states.js';
import { tell } from '../../ui/toast-store.js';
import { missed } from '../bent-words.js';
import classes from './learning.module.css';
import { t } from './text.js';

type Proposed = Shape<'DeFactoDraftView'>;

/** "Make it policy": what to look at first, and then the draft opens in the editor, where it is reworded, tried and saved. */
export function HabitDialog({
  policyId,
  habit,
  onClose,
}: {
  policyId: string;
  habit: Shape<'DeFactoRuleView'>;
  onClose: () => void;
}) {
  const [found, setFound] = useState<{ proposed: Proposed; policy: Policy; sheet: Sheet }>();
  const { busy, problem, send } = useSending();
  const go = useNavigate();
  const before = keptDraft(policyId);
  useEffect(() => {
    void send(
      async () => setFound(await lookUp(policyId, habit.key)),
      () => undefined,
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it opens
  }, []);
  const open = (): void => {
    if (!found) return;
    const { proposed, policy, sheet } = found;
    const begun = draftFrom({ ...sheet, rows: changedRows(sheet, proposed) }, decimalsOf(policy.currency));
    keepDraft(policyId, { ...begun, changeNote: proposed.body.changeNote });
    if (before)
      tell(t('putAside'), { action: { label: t('undo'), keys: 'z', run: () => bringBack(policyId, before) } });
    onClose();
    void go({ to: '/policies/$policyId/draft', params: { policyId }, search: { from: proposed.of } as never });
  };
  return (
    <FormDialog
      title={t('makeItPolicy')}
      open
      onClose={onClose}
      act={t('openDraft')}
      busy={busy}
      problem={problem}
      onSubmit={open}
    >
      <p>{t('makeItPolicyWords')}</p>
      {!found && !problem && <Loading label={t('loading')} lines={3} />}
      {found && (
        <>
          <p>{t('lookFirst')}</p>
          <ul className={classes.remarks}>
            {found.proposed.remarks.map((remark) => (
              <li key={remark.says} dir="auto">
                {remarkWords(remark, habit)}
              </li>
            ))}
          </ul>
          {before && <p className={classes.soft}>{t('willPutAside')}</p>}
        </>
      )}
    </FormDialog>
  );
}

function remarkWords(
  { kind, row, test, expects, outcome, says }: Shape<'RemarkView'>,
  habit: Shape<'DeFactoRuleView'>,
) {
  if (kind === 'reword') {
    const { fact, cell } = missed({ ...habit, cell: habit.asksCell, value: null });
    return t('remarkReword', { row, fact, cell });
  }
  if (!test || !expects || !outcome) return says;
  const words = { test, expects: named('outcome', expects), outcome: named('outcome', outcome) };
  return row === null ? t('remarkTest', words) : t('remarkTestRow', { ...words, row });
}

async function lookUp(id: string, key: string) {
  const proposed = await answerOf(
    api.POST('/api/v1/policies/{id}/de-facto-rules/{key}/draft', { params: { path: { id, key } } }),
  );
  const params = { path: { id, number: proposed.of } };
  const [policy, sheet] = await Promise.all([
    answerOf(api.GET('/api/v1/policies/{id}', { params: { path: { id } } })),
    answerOf(api.GET('/api/v1/policies/{id}/versions/{number}', { params })),
  ]);
  return { proposed, policy, sheet: sheet as unknown as Sheet };
}

/** The rows as they are shown, with the cells of those that are proposed. */
function changedRows(sheet: Sheet, { body }: Proposed): Sheet['rows'] {
  const proposed = body.rows as unknown as { id: string; cells: Sheet['rows'][number]['cells'] }[];
  return sheet.rows.map((row) => ({ ...row, cells: proposed.find(({ id }) => id === row.id)?.cells ?? row.cells }));
}

function bringBack(policyId: string, draft: NonNullable<ReturnType<typeof keptDraft>>): void {
  keepDraft(policyId, draft);
  // The editor reads what is kept when it opens.
  window.location.reload();
}
