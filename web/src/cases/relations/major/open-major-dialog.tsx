import { useRef, useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import { Check } from '../../../ui/check.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { tell } from '../../../ui/toast-store.js';
import { useCaseChanged } from '../../case-reads.js';
import { FormDialog } from '../../dialogs/form-dialog.js';
import { useSending } from '../../dialogs/use-sending.js';
import { t } from '../text.js';
import { useOpenCase } from '../use-open-case.js';

interface OpenMajorDialogProps {
  /** Cases it begins with. */
  first: readonly { id: string }[];
  subject: string;
  onClose: () => void;
}

/** One cause behind the cases of many customers gets a case of its own, which they become part of. */
export function OpenMajorDialog({ first, subject: begun, onClose }: OpenMajorDialogProps) {
  const [subject, setSubject] = useState(begun);
  const [body, setBody] = useState('');
  const [takesAlong, setTakesAlong] = useState(true);
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const open = useOpenCase();
  // Where a case could not become part of it, it is there already: trying again must not open it twice.
  const opened = useRef<{ id: string; number: number }>(undefined);
  const refused = useRef(0);
  const submit = (): void =>
    void send(
      async () => {
        const asked = { kind: 'major', channel: 'desk', subject: subject.trim(), body: body.trim() } as const;
        opened.current ??= await answerOf(api.POST('/api/v1/cases', { body: asked }));
        if (takesAlong && first.length > 0)
          ({ refused: refused.current } = await answerOf(
            api.POST('/api/v1/cases/{id}/children', {
              params: { path: { id: opened.current.id } },
              body: { caseIds: first.map(({ id }) => id) },
            }),
          ));
        await changed();
      },
      () => {
        onClose();
        tell(t('majorOpened', { number: opened.current!.number }));
        if (refused.current > 0) tell(t('notTakenAlong', { count: refused.current }), { tone: 'problem' });
        open(opened.current!.id);
      },
    );
  return (
    <FormDialog
      title={t('openMajor')}
      open
      onClose={onClose}
      act={t('openMajor')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        label={t('theCause')}
        hint={t('onlyWeRead')}
        value={subject}
        required
        maxLength={300}
        dir="auto"
        data-autofocus
        problem={fieldProblem('subject')}
        onChange={({ target }) => setSubject(target.value)}
      />
      <TextArea
        label={t('whatWeKnow')}
        hint={t('onlyWeRead')}
        value={body}
        required
        dir="auto"
        problem={fieldProblem('body')}
        onChange={({ target }) => setBody(target.value)}
      />
      {first.length > 0 && (
        <Check checked={takesAlong} onChange={({ target }) => setTakesAlong(target.checked)}>
          {t('beginsWith', { count: first.length })}
        </Check>
      )}
    </FormDialog>
  );
}
