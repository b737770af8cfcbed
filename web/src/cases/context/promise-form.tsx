import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useWhen } from '../../commitments/when/use-when.js';
import { spanOf } from '../../commitments/when/when-text.js';
import { asWords, WhenField } from '../../commitments/when/when-field.js';
import { serverNow } from '../../time/clock.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { firstFocus } from '../../ui/first-focus.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import type { PromiseShape } from '../case-shapes.js';
import { Attachments, upload } from '../composer/attachments.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { whatWords } from '../../commitments/promise/what-words.js';
import { t } from '../text.js';
import { actWords, carryOut, NAMES_TIME, SAYS_WHY, spokenBy, type PromiseAct } from './promise-acts.js';
import classes from './promise-form.module.css';

interface PromiseFormProps {
  promise: PromiseShape;
  act: PromiseAct;
  onClose: () => void;
}

const HOUR = 3_600_000;

export function PromiseForm({ promise, act, onClose }: PromiseFormProps) {
  // Answered are the terms one has read, not those that come meanwhile.
  const [read, setRead] = useState(promise);
  const [note, setNote] = useState('');
  const [kept, setKept] = useState<'yes' | 'no'>('yes');
  const [observer, setObserver] = useState<'us' | 'customer'>('us');
  const [speaker, setSpeaker] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [overrideReason, setOverride] = useState('');
  const [tooEarly, setTooEarly] = useState(false);
  const when = useWhen();
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const speaks = spokenBy(act, read);
  const submit = (): void =>
    void send(
      async () => {
        try {
          const photos = files.length > 0 ? await upload(read.caseId!, readersOfProof(read), files) : [];
          const spoken = speaks === 'no' ? '' : speaker;
          const asked = { note, kept: kept === 'yes', observer, speaker: spoken, photos, overrideReason };
          await carryOut(act, read, { ...asked, terms: when.terms });
        } catch (error) {
          if (error instanceof Problem && error.slug === 'over-promised') setTooEarly(true);
          if (error instanceof Problem && error.slug === 'stale-terms') await changed();
          throw error;
        }
        await changed();
      },
      () => {
        tell(t(`acted_${act}`));
        onClose();
      },
    );
  return (
    <DialogForm
      onClose={onClose}
      act={actWords(act, read)}
      busy={busy}
      problem={problem}
      onSubmit={() => (NAMES_TIME.has(act) && !when.terms ? undefined : submit())}
    >
      <div className={classes.terms}>
        <p className={classes.what} dir="auto">
          {whatWords(read.what)}
        </p>
        <p className={classes.when}>{spanOf(read)}</p>
      </div>
      {promise.termsVersion !== read.termsVersion && (
        <div role="alert" className={classes.changed}>
          <p>{t('termsChanged', { at: spanOf(promise) })}</p>
          <Button size="small" onClick={() => setRead(promise)}>
            {t('termsRead')}
          </Button>
        </div>
      )}
      {act === 'assessment' && (
        <>
          <Choice
            label={t('wasItKept')}
            options={[
              { value: 'yes', label: t('wasKept') },
              { value: 'no', label: t('wasNotKept') },
            ]}
            value={kept}
            onChange={setKept}
          />
          <Choice
            label={t('whoSays')}
            options={[
              { value: 'us', label: t('weSaySo') },
              { value: 'customer', label: t('customerSaysSo') },
            ]}
            value={observer}
            onChange={setObserver}
          />
        </>
      )}
      {NAMES_TIME.has(act) && <WhenField label={t('byWhen')} when={when} isFirst problem={fieldProblem('dueAt')} />}
      {NAMES_TIME.has(act) && when.words === '' && (
        <Button
          size="small"
          look="quiet"
          onClick={() => when.say(asWords(Math.max(Date.parse(read.dueAt), serverNow()) + HOUR, when.zone))}
        >
          {t('anHourLater')}
        </Button>
      )}
      {speaks !== 'no' && (
        <TextField
          label={t(speaks === 'must' ? 'whoSaidSo' : 'whoSaidSoIfAny')}
          value={speaker}
          required={speaks === 'must'}
          dir="auto"
          problem={fieldProblem('speaker')}
          onChange={({ target }) => setSpeaker(target.value)}
        />
      )}
      {act === 'report' && read.evidence !== 'off' && read.caseId && (
        <div className={classes.proof}>
          <span>{t(read.evidence === 'required' ? 'photoWanted' : 'photoIfAny')}</span>
          <Attachments files={files} onChange={setFiles} />
        </div>
      )}
      <TextArea
        ref={NAMES_TIME.has(act) ? undefined : firstFocus}
        label={t(SAYS_WHY.has(act) ? 'why' : 'noteIfAny')}
        value={note}
        rows={3}
        required={SAYS_WHY.has(act)}
        data-autofocus={!NAMES_TIME.has(act) || undefined}
        problem={fieldProblem('note')}
        onChange={({ target }) => setNote(target.value)}
      />
      {tooEarly && (
        <TextField
          label={t('insist')}
          value={overrideReason}
          required
          dir="auto"
          onChange={({ target }) => setOverride(target.value)}
        />
      )}
    </DialogForm>
  );
}

/** A picture for a partner's promise is the partner's to see as well. */
const readersOfProof = ({ promiser, partnerId }: PromiseShape) =>
  promiser === 'partner' && partnerId ? { partners: [partnerId] } : ('internal' as const);
