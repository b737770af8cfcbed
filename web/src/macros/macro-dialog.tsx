import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../api/client.js';
import { FormDialog } from '../cases/dialogs/form-dialog.js';
import { useSending } from '../cases/dialogs/use-sending.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-area.js';
import { TextField } from '../ui/text-field.js';
import { tell } from '../ui/toast-store.js';
import classes from './macros.module.css';
import { t } from './text.js';

type Macro = Shape<'MacroView'>;
type Actions = Shape<'MacroActionsDto'>;
const AUDIENCES = ['customer', 'partner', 'internal'] as const;
const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;

interface MacroDialogProps {
  /** Left out: a new one. */
  macro: Macro | undefined;
  mayShare: boolean;
  onClose: () => void;
  onChanged: () => Promise<void>;
}

/** What a macro says, to whom, and what it does beside. */
export function MacroDialog({ macro, mayShare, onClose, onChanged }: MacroDialogProps) {
  const [name, setName] = useState(macro?.name ?? '');
  const [audience, setAudience] = useState<Macro['audience']>(macro?.audience ?? 'customer');
  const [body, setBody] = useState(macro?.body ?? '');
  const [actions, setActions] = useState<Actions>(macro?.actions ?? {});
  const [shared, setShared] = useState(false);
  const { busy, problem, fieldProblem, send } = useSending();
  const does = (change: Actions): void =>
    setActions(Object.fromEntries(Object.entries({ ...actions, ...change }).filter(([, value]) => value)) as Actions);
  const submit = (): void =>
    void send(async () => {
      const words = { name: name.trim(), audience, ...(body.trim() ? { body } : {}), actions };
      if (macro) {
        const said = { ...words, translations: macro.translations };
        const params = { path: { id: macro.id }, header: asRead(macro) };
        await answerOf(api.PUT('/api/v1/macros/{id}', { params, body: said }));
      } else await answerOf(api.POST('/api/v1/macros', { body: { ...words, ...(shared ? { shared } : {}) } }));
      await onChanged();
      tell(t('saved', { name }));
    }, onClose);
  return (
    <FormDialog
      title={macro ? t('edit', { name: macro.name }) : t('make')}
      open
      onClose={onClose}
      act={t('save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        label={t('name')}
        required
        maxLength={100}
        dir="auto"
        data-autofocus
        value={name}
        problem={fieldProblem('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <Select
        label={t('audience')}
        value={audience}
        options={AUDIENCES.map((value) => ({ value, label: t(value) }))}
        onChange={(value) => setAudience(value as Macro['audience'])}
      />
      <TextArea
        label={t('body')}
        hint={t('bodyHint', { open: '{{', shut: '}}' })}
        maxLength={20_000}
        value={body}
        problem={fieldProblem('body')}
        onChange={({ target }) => setBody(target.value)}
      />
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={actions.own ?? false}
          onChange={({ target }) => does({ own: target.checked })}
        />
        {t('takes')}
      </label>
      <Select
        label={t('severity')}
        value={actions.severity ?? ''}
        options={[
          { value: '', label: t('stays') },
          ...SEVERITIES.map((value) => ({ value, label: t(`severity_${value}`) })),
        ]}
        onChange={(value) => does({ severity: (value || undefined) as Actions['severity'] })}
      />
      <Select
        label={t('waits')}
        value={actions.waiting ?? ''}
        problem={fieldProblem('actions.waiting')}
        options={[
          { value: '', label: t('waits_not') },
          { value: 'customer', label: t('waits_customer') },
          { value: 'partner', label: t('waits_partner') },
        ]}
        onChange={(value) => does({ waiting: (value || undefined) as Actions['waiting'] })}
      />
      {!macro && mayShare && (
        <label className={classes.check}>
          <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
          {t('share')}
        </label>
      )}
      {macro && (actions.task || macro.translations.length > 0) && <p className={classes.soft}>{t('keepsMore')}</p>}
    </FormDialog>
  );
}
