import { useState } from 'react';
import { answerOf, api, type Shape } from '../api/client.js';
import type { WholeCase } from '../cases/case-shapes.js';
import { useCaseChanged } from '../cases/case-reads.js';
import { DialogForm } from '../cases/dialogs/form-dialog.js';
import { useSending } from '../cases/dialogs/use-sending.js';
import { kindName } from '../commitments/kinds.js';
import { useWhen } from '../commitments/when/use-when.js';
import { WhenField } from '../commitments/when/when-field.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-area.js';
import { TextField } from '../ui/text-field.js';
import { tell } from '../ui/toast-store.js';
import classes from './bring-in-form.module.css';
import { PartnerPicker, type PartnerShape } from './partner-picker.js';
import { SharesField } from './shares-field.js';
import { ROLES, TASK_KINDS, TASK_TEMPLATES, type Shared, type TaskKind } from './task-templates.js';
import { t } from './text.js';
import { TheyWillSee } from './they-will-see.js';
import { useTaskPreview } from './use-task-preview.js';

const PROOFS = ['enabled', 'warn', 'required', 'off'] as const;

/** Gives a partner its part: which, what, by when; and beside it, word for word, what they will read. */
export function BringInForm({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const here = new Set(shown.participants.filter(({ endedAt }) => endedAt === null).map(({ partnerId }) => partnerId));
  const [partner, setPartner] = useState<PartnerShape>();
  const [kind, setKind] = useState<TaskKind>('pickup');
  const [title, setTitle] = useState<string>();
  const [instructions, setInstructions] = useState('');
  const [shares, setShares] = useState<readonly Shared[]>();
  const [role, setRole] = useState<Shape<'PartDto'>['role']>();
  const [purpose, setPurpose] = useState('');
  const [proof, setProof] = useState<Shape<'CreateTaskDto'>['proof']>();
  const [isSent, setSent] = useState(false);
  const when = useWhen();
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();

  const usual = TASK_TEMPLATES[kind];
  const asTitle = title ?? t(`task_${kind}` as 'task_pickup');
  const shared = shares ?? usual.shares;
  const asRole = role ?? usual.role;
  const asPurpose = purpose.trim() || asTitle.trim();
  const isNew = partner !== undefined && !here.has(partner.id);
  const terms = when.terms && ('window' in when.terms ? { requestedWindow: when.terms.window } : when.terms);
  const task: Shape<'CreateTaskDto'> | undefined =
    partner && terms && asTitle.trim()
      ? {
          partnerId: partner.id,
          kind,
          title: asTitle.trim(),
          ...(instructions.trim() ? { instructions: instructions.trim() } : {}),
          ...(proof ? { proof } : {}),
          ...terms,
          shares: [...shared],
          ...(isNew ? { bringIn: { role: asRole, purpose: asPurpose } } : {}),
        }
      : undefined;
  // What was sent is no longer to be previewed: the partner has it.
  const preview = useTaskPreview(shown.id, busy || isSent ? undefined : task);
  const submit = (): void => {
    if (!task) return;
    void send(
      async () => {
        await answerOf(api.POST('/api/v1/cases/{id}/tasks', { params: { path: { id: shown.id } }, body: task }));
        setSent(true);
        await changed();
      },
      () => {
        tell(t('broughtIn', { partner: partner!.name }));
        onClose();
      },
    );
  };
  return (
    <DialogForm onClose={onClose} act={t('sendTask')} busy={busy} problem={problem} onSubmit={submit}>
      <div className={classes.sides}>
        <div className={classes.side}>
          <PartnerPicker chosen={partner} onChoose={setPartner} here={here} />
          <Select
            label={t('template')}
            options={TASK_KINDS.map((value) => ({ value, label: kindName(value) }))}
            value={kind}
            onChange={(value) => setKind(value as TaskKind)}
          />
          <WhenField label={t('askedFor')} when={when} theirZone={partner?.zone} problem={fieldProblem('dueAt')} />
          <TextField
            label={t('title')}
            value={asTitle}
            required
            maxLength={200}
            dir="auto"
            problem={fieldProblem('title')}
            onChange={({ target }) => setTitle(target.value)}
          />
          <TextArea
            label={t('instructions')}
            rows={3}
            value={instructions}
            maxLength={5_000}
            problem={fieldProblem('instructions')}
            onChange={({ target }) => setInstructions(target.value)}
          />
          {shown.customer && <SharesField customerId={shown.customer.id} shared={shared} onChange={setShares} />}
          <details className={classes.more}>
            <summary>{t('moreFields')}</summary>
            <div className={classes.side}>
              {(isNew || !partner) && (
                <>
                  <Select
                    label={t('role')}
                    options={ROLES.map((value) => ({ value, label: t(`role_${value}` as 'role_courier') }))}
                    value={asRole}
                    onChange={(value) => setRole(value as typeof asRole)}
                  />
                  <TextField
                    label={t('purpose')}
                    hint={t('purposeHint')}
                    value={purpose}
                    placeholder={asTitle}
                    dir="auto"
                    onChange={({ target }) => setPurpose(target.value)}
                  />
                </>
              )}
              <Select
                label={t('proof')}
                options={[
                  { value: '', label: t('proofUsual') },
                  ...PROOFS.map((value) => ({ value, label: t(`proof_${value}`) })),
                ]}
                value={proof ?? ''}
                onChange={(value) => setProof((value || undefined) as typeof proof)}
              />
            </div>
          </details>
        </div>
        <TheyWillSee preview={task && preview.data} error={task && preview.error} busy={preview.isFetching} />
      </div>
    </DialogForm>
  );
}
