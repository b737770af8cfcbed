import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../api/client.js';
import { FormDialog } from '../cases/dialogs/form-dialog.js';
import { useSending } from '../cases/dialogs/use-sending.js';
import { IconButton } from '../ui/icon-button.js';
import { TextField } from '../ui/text-field.js';
import { tell } from '../ui/toast-store.js';
import classes from './attention.module.css';
import { t } from './text.js';

interface SaveViewDialogProps {
  query: string;
  views: readonly Shape<'SavedViewView'>[];
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Keeps the list as it is asked for now under a name; takes away what nobody looks at any more. */
export function SaveViewDialog({ query, views, onChanged, onClose }: SaveViewDialogProps) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { busy, problem, fieldProblem, send } = useSending();
  const save = (): void =>
    void send(async () => {
      await answerOf(api.POST('/api/v1/views', { body: { place: 'cases', name, query, shared } }));
      await onChanged();
      tell(t('viewSaved', { name }));
    }, onClose);
  const remove = (view: Shape<'SavedViewView'>): void =>
    void send(
      async () => {
        await answerOf(api.DELETE('/api/v1/views/{id}', { params: { path: { id: view.id }, header: asRead(view) } }));
        await onChanged();
      },
      () => undefined,
    );
  return (
    <FormDialog
      title={t('saveView')}
      open
      onClose={onClose}
      act={t('save')}
      busy={busy}
      problem={problem}
      onSubmit={save}
    >
      <TextField
        label={t('viewName')}
        required
        maxLength={100}
        data-autofocus
        dir="auto"
        value={name}
        problem={fieldProblem('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <label>
        <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} /> {t('shareView')}
      </label>
      {views.some(({ mine }) => mine) && (
        <ul className={classes.dialogViews} aria-label={t('myViews')}>
          {views
            .filter(({ mine }) => mine)
            .map((view) => (
              <li key={view.id}>
                <span dir="auto">{view.name}</span>{' '}
                <IconButton
                  label={t('removeView', { name: view.name })}
                  icon={<IconTrash />}
                  onClick={() => remove(view)}
                />
              </li>
            ))}
        </ul>
      )}
    </FormDialog>
  );
}
