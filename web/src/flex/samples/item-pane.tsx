import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { IconButton } from '../../ui/icon-button.js';
import { TextArea } from '../../ui/text-area.js';
import { tell } from '../../ui/toast-store.js';
import { EvidenceOf } from '../evidence/evidence-screen.js';
import { useFlexChanged } from '../reads.js';
import sheet from '../sheet.module.css';
import classes from '../split.module.css';
import { t, verdictWords } from '../ledger/text.js';
import own from './samples.module.css';

type Verdict = 'sound' | 'unsound' | 'unclear';
const VERDICTS: readonly Verdict[] = ['sound', 'unsound', 'unclear'];

interface ItemPaneProps {
  sampleId: string;
  item: Shape<'SampleItemView'>;
  onBack: () => void;
  /** The next one that waits can be looked at. */
  onJudged: () => void;
}

/** One item with its evidence, and what its reviewer finds: 1 sound, 2 unsound, 3 unclear; the latter two say why. */
export function ItemPane({ sampleId, item, onBack, onJudged }: ItemPaneProps) {
  const [asked, setAsked] = useState<'unsound' | 'unclear'>();
  const changed = useFlexChanged();
  const judge = (verdict: Verdict, note?: string): Promise<unknown> =>
    answerOf(
      api.PUT('/api/v1/exceptions/samples/{id}/items/{n}/verdict', {
        params: { path: { id: sampleId, n: item.n as never }, header: asRead(item) },
        body: { verdict, ...(note ? { note } : {}) },
      }),
    ).finally(changed);
  const choose = (verdict: Verdict): void => {
    if (verdict !== 'sound') return setAsked(verdict);
    void judge(verdict).then(onJudged, (error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  };
  useActions(
    item.mayReview
      ? VERDICTS.map((verdict, place) => ({
          id: `sample.${verdict}`,
          group: t('sample'),
          label: verdictWords(verdict),
          keys: String(place + 1),
          run: () => choose(verdict),
        }))
      : [],
  );
  return (
    <>
      <div className={own.judge}>
        <span className={classes.back}>
          <IconButton label={t('back')} icon={<IconArrowLeft />} onClick={onBack} />
        </span>
        <strong>{t('itemOf', { n: item.n })}</strong>
        {item.mayReview &&
          VERDICTS.map((verdict, place) => (
            <Button
              key={verdict}
              keys={String(place + 1)}
              look={verdict === 'sound' && item.verdict === null ? 'main' : 'plain'}
              aria-pressed={item.verdict === verdict}
              onClick={() => choose(verdict)}
            >
              {verdictWords(verdict)}
            </Button>
          ))}
        {!item.mayReview && <span className={sheet.soft}>{t('notForYouWords')}</span>}
        {item.verdict && item.reviewer && (
          <span className={sheet.soft}>
            {verdictWords(item.verdict)}: <span dir="auto">{item.reviewer.name ?? t('erased')}</span>{' '}
            {item.note && <span dir="auto">{item.note}</span>}
          </span>
        )}
      </div>
      <EvidenceOf id={item.exception.id} />
      {asked && <FoundDialog verdict={asked} onSay={judge} onClose={() => setAsked(undefined)} onDone={onJudged} />}
    </>
  );
}

interface FoundDialogProps {
  verdict: 'unsound' | 'unclear';
  onSay: (verdict: Verdict, note: string) => Promise<unknown>;
  onClose: () => void;
  onDone: () => void;
}

function FoundDialog({ verdict, onSay, onClose, onDone }: FoundDialogProps) {
  const [note, setNote] = useState('');
  const { busy, problem, send } = useSending();
  const submit = (): void =>
    void send(
      () => onSay(verdict, note),
      () => {
        onClose();
        onDone();
      },
    );
  return (
    <FormDialog
      title={verdictWords(verdict)}
      open
      onClose={onClose}
      act={t('save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextArea
        label={t('whatFound')}
        value={note}
        required
        data-autofocus
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}
