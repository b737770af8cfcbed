import { useId, useRef, useState } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { Shape } from '../../../api/shapes.js';
import { spanOf } from '../../../commitments/when/when-text.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Select } from '../../../ui/select.js';
import { TextArea } from '../../../ui/text-area.js';
import { tell } from '../../../ui/toast-store.js';
import { useCaseChanged } from '../../case-reads.js';
import type { WholeCase } from '../../case-shapes.js';
import { DialogForm } from '../../dialogs/form-dialog.js';
import { useSending } from '../../dialogs/use-sending.js';
import { isOpen } from '../../promises.rules.js';
import classes from '../relations.module.css';
import { t } from '../text.js';
import { languageName } from './language-name.js';
import { UpdatePreview } from './update-preview.js';
import { useUpdatePreview } from './use-update-preview.js';

/** What a text can speak of in each customer's own words; `|` gives words for those of whom it is not known. */
const VARIABLES = ['{name}', '{order|…}', '{window}', '{subject}', '{case}'] as const;

/** One text to the customer of every case that is part of this one; beside it, word for word, what each of them will read. */
export function UpdateDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [body, setBody] = useState('');
  const [commitmentId, setCommitmentId] = useState('');
  const [translations, setTranslations] = useState<readonly Shape<'TranslationDto'>[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const insertTitle = useId();
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const written = translations.filter((one) => one.body.trim() !== '');
  const update: Shape<'UpdateDto'> | undefined = body.trim()
    ? {
        body,
        ...(commitmentId ? { commitmentId } : {}),
        ...(written.length > 0 ? { translations: [...written] } : {}),
      }
    : undefined;
  const looked = useUpdatePreview(shown.id, update);
  const { preview } = looked;
  const maySend = looked.isCurrent && preview !== undefined && preview.total > 0 && preview.incomplete === 0;
  const insert = (words: string): void => {
    const { selectionStart: from, selectionEnd: to } = field.current!;
    setBody(body.slice(0, from) + words + body.slice(to));
    field.current!.focus();
  };
  const submit = (): void =>
    void send(
      async () => {
        await answerOf(api.POST('/api/v1/cases/{id}/updates', { params: { path: { id: shown.id } }, body: update! }));
        await changed();
      },
      () => {
        tell(t('updateSent', { count: preview!.total }));
        onClose();
      },
    );
  return (
    <Dialog title={t('update')} open onClose={onClose} closeLabel={t('close')} wide>
      <DialogForm
        onClose={onClose}
        act={maySend ? t('writeToAll', { count: preview.total }) : t('writeThem')}
        busy={busy}
        disabled={!maySend}
        problem={problem}
        onSubmit={submit}
      >
        <TextArea
          ref={field}
          label={t('updateText')}
          hint={t('updateHint')}
          value={body}
          required
          rows={5}
          maxLength={20_000}
          data-autofocus
          problem={fieldProblem('body')}
          onChange={({ target }) => setBody(target.value)}
        />
        <div className={classes.facts} role="group" aria-labelledby={insertTitle}>
          <span id={insertTitle} className={classes.soft}>
            {t('insert')}
          </span>
          {VARIABLES.map((words) => (
            <Button key={words} size="small" onClick={() => insert(words)}>
              <bdi dir="ltr">{words}</bdi>
            </Button>
          ))}
        </div>
        {shown.commitments.some(isOpen) && (
          <Select
            label={t('whoseTime')}
            hint={t('whoseTimeHint')}
            options={[
              { value: '', label: t('noPromiseMeant') },
              ...shown.commitments
                .filter(isOpen)
                .map((promise) => ({ value: promise.id, label: `${promise.what} · ${spanOf(promise)}` })),
            ]}
            value={commitmentId}
            problem={fieldProblem('commitmentId')}
            onChange={setCommitmentId}
          />
        )}
        {translations.map(({ language, body: text }, place) => (
          <TextArea
            key={language}
            label={t('inLanguage', { language: languageName(language) })}
            lang={language}
            value={text}
            maxLength={20_000}
            problem={fieldProblem(`translations.${place}.body`)}
            onChange={({ target }) =>
              setTranslations(
                translations.map((one) => (one.language === language ? { ...one, body: target.value } : one)),
              )
            }
          />
        ))}
        <UpdatePreview
          looked={looked}
          isBegun={update !== undefined}
          asked={translations.map(({ language }) => language)}
          onTranslate={(language) => setTranslations([...translations, { language, body: '' }])}
        />
      </DialogForm>
    </Dialog>
  );
}
