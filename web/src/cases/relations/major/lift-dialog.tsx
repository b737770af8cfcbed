import { useState } from 'react';
import { answerOf, api, asRead } from '../../../api/client.js';
import { problemWords } from '../../../api/problem-words.js';
import { TextArea } from '../../../ui/text-area.js';
import { tell, UNDO_KEY } from '../../../ui/toast-store.js';
import { useCaseChanged } from '../../case-reads.js';
import type { WholeCase } from '../../case-shapes.js';
import { FormDialog } from '../../dialogs/form-dialog.js';
import { useSending } from '../../dialogs/use-sending.js';
import { inOrder } from '../../promises.rules.js';
import { whatWords } from '../../../commitments/promise/what-words.js';
import classes from '../relations.module.css';
import { t } from '../text.js';

/** The cause is gone: the major case ends, and each case that is part of it goes on by itself. */
export function LiftDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [summary, setSummary] = useState('');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const open = inOrder(shown.commitments).open;
  const isResolved = shown.state === 'resolved';
  const params = { path: { id: shown.id } };
  const takeBack = (): void =>
    void answerOf(api.DELETE('/api/v1/cases/{id}/closure', { params, body: {} }))
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }))
      .then(changed);
  const submit = (): void =>
    void send(
      async () => {
        const resolved = isResolved
          ? shown
          : await answerOf(
              api.PUT('/api/v1/cases/{id}/resolution', {
                params: { ...params, header: asRead(shown) },
                body: { summary: summary.trim(), agreed: true },
              }),
            );
        await answerOf(
          api.PUT('/api/v1/cases/{id}/closure', {
            params: { ...params, header: asRead(resolved) },
            body: { reason: 'confirmed' },
          }),
        );
        await changed();
      },
      () => {
        onClose();
        tell(t('lifted', { number: shown.number }), {
          action: { label: t('undo'), keys: UNDO_KEY, run: takeBack },
        });
      },
    );
  return (
    <FormDialog
      title={t('lift')}
      open
      onClose={onClose}
      act={t('liftIt')}
      busy={busy}
      disabled={open.length > 0}
      problem={problem}
      onSubmit={submit}
    >
      <p>{t('liftMeans', { count: shown.children })}</p>
      {open.length > 0 && (
        <div role="note" className={classes.note}>
          <p>{t('firstSettle', { count: open.length })}</p>
          <ul className={classes.points}>
            {open.map(({ id, what }) => (
              <li key={id}>
                <bdi>{whatWords(what)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isResolved && (
        <TextArea
          label={t('whatEndedIt')}
          hint={t('onlyWeRead')}
          value={summary}
          required
          dir="auto"
          data-autofocus
          problem={fieldProblem('summary')}
          onChange={({ target }) => setSummary(target.value)}
        />
      )}
    </FormDialog>
  );
}
