import { useState } from 'react';
import { answerOf, api, reads } from '../../api/client.js';
import { absolute } from '../../time/times.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import { FormDialog } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { t } from '../text.js';
import { Card } from './card.js';
import classes from './own-tasks-card.module.css';

/** What our own people are to do in the case now: tell the customer of a slip, before they ask. */
export const OwnTasksCard = ({ ids }: { ids: readonly string[] }) => (
  <Card title={t('toTell')}>
    {ids.map((id) => (
      <ToTell key={id} id={id} />
    ))}
  </Card>
);

/** The words as they would go out, and the new time that goes with them; both are the desk's proposal until somebody changes them. */
function ToTell({ id }: { id: string }) {
  const { data: task } = reads.useQuery('get', '/api/v1/own-tasks/{id}', { params: { path: { id } } });
  const [words, setWords] = useState<string>();
  const [declining, setDeclining] = useState(false);
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  if (!task?.draft) return null;
  const { body, newDueAt } = task.draft;
  const notify = (): void =>
    void send(
      async () => {
        const asked = words !== undefined && words !== body ? { body: words } : {};
        await answerOf(api.POST('/api/v1/own-tasks/{id}/notice', { params: { path: { id } }, body: asked }));
        await changed();
      },
      () => tell(t('toldNow')),
    );
  return (
    <div className={classes.task}>
      <Due at={task.dueAt} what={t('toTell')} />
      <TextArea
        label={t('toTellWords')}
        value={words ?? body}
        rows={6}
        problem={problem}
        onChange={({ target }) => setWords(target.value)}
      />
      {newDueAt && <p className={classes.promise}>{t('newPromise', { at: absolute(newDueAt) })}</p>}
      <div className={classes.acts}>
        <Button look="main" size="small" busy={busy} onClick={notify}>
          {t('tellNow')}
        </Button>
        <Button size="small" onClick={() => setDeclining(true)}>
          {t('notNeeded')}
        </Button>
      </div>
      <NotNeeded id={id} open={declining} onClose={() => setDeclining(false)} />
    </div>
  );
}

function NotNeeded({ id, open, onClose }: { id: string; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const submit = (): void =>
    void send(async () => {
      await answerOf(api.PUT('/api/v1/own-tasks/{id}/dismissal', { params: { path: { id } }, body: { reason } }));
      await changed();
    }, onClose);
  return (
    <FormDialog
      title={t('notNeeded')}
      open={open}
      onClose={onClose}
      act={t('notNeeded')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextArea
        label={t('whyNotNeeded')}
        value={reason}
        required
        data-autofocus
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
