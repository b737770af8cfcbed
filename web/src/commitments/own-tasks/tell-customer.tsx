import { useState } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { absolute } from '../../time/times.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { whatWords } from '../promise/what-words.js';
import { t } from '../text.js';
import { useWhen } from '../when/use-when.js';
import { WhenField } from '../when/when-field.js';
import { NotNeededDialog } from './not-needed-dialog.js';
import classes from './tell-customer.module.css';

/** A promise to the customer that cannot be kept: the words as they would go out, and the new time that goes with them. */
export function TellCustomer({ id }: { id: string }) {
  const { data: task } = reads.useQuery('get', '/api/v1/own-tasks/{id}', { params: { path: { id } } });
  return task?.draft ? <Telling task={task} draft={task.draft} /> : null;
}

function Telling({ task, draft }: { task: Shape<'OwnTaskView'>; draft: Shape<'DraftView'> }) {
  const [words, setWords] = useState<string>();
  const [moving, setMoving] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [tooEarly, setTooEarly] = useState(false);
  const [overrideReason, setOverride] = useState('');
  const when = useWhen();
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const { body, newDueAt } = draft;
  const { means } = when;
  const submit = (): void => {
    if (moving && means.kind !== 'sound') return;
    void send(
      async () => {
        const asked = {
          ...(words !== undefined && words !== body ? { body: words } : {}),
          ...(moving && means.kind === 'sound' ? { newDueAt: new Date(means.dueAt).toISOString() } : {}),
          ...(overrideReason.trim() ? { overrideReason: overrideReason.trim() } : {}),
        };
        const params = { path: { id: task.id }, header: asRead(task) };
        try {
          await answerOf(api.POST('/api/v1/own-tasks/{id}/notice', { params, body: asked }));
        } catch (error) {
          if (error instanceof Problem && error.slug === 'over-promised') setTooEarly(true);
          throw error;
        }
        await changed();
      },
      () => tell(t('toldNow')),
    );
  };
  const what = whatWords(task.what);
  return (
    <form
      className={classes.task}
      aria-label={t('tellOf', { what })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={classes.facts}>
        <Due at={task.dueAt} what={t('tellOf', { what })} />
        <span dir="auto">{what}</span>
        <span className={classes.soft}>{t('promisedFor', { at: absolute(task.promisedFor) })}</span>
      </p>
      <TextArea
        label={t('tellWords')}
        value={words ?? body}
        rows={6}
        maxLength={50_000}
        problem={problem}
        onChange={({ target }) => setWords(target.value)}
      />
      {moving ? (
        <WhenField label={t('newTime')} when={when} />
      ) : (
        <p className={classes.facts}>
          <span>{newDueAt ? t('newPromise', { at: absolute(newDueAt) }) : t('noNewTime')}</span>
          <Button size="small" look="quiet" onClick={() => setMoving(true)}>
            {t('otherTime')}
          </Button>
        </p>
      )}
      {moving && words === undefined && <p className={classes.soft}>{t('timeInWords')}</p>}
      {tooEarly && (
        <TextField
          label={t('overrideWhy')}
          value={overrideReason}
          required
          dir="auto"
          onChange={({ target }) => setOverride(target.value)}
        />
      )}
      <div className={classes.acts}>
        <Button look="main" size="small" type="submit" busy={busy}>
          {t('tellNow')}
        </Button>
        <Button size="small" onClick={() => setDeclining(true)}>
          {t('notNeeded')}
        </Button>
      </div>
      <NotNeededDialog task={task} open={declining} onClose={() => setDeclining(false)} />
    </form>
  );
}
