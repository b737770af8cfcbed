import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useState, type FormEvent } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { focusOnceThere } from '../focus.js';
import { decimalsOf, minorUnits } from '../money.rules.js';
import { useFlexChanged } from '../reads.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { reasonWords, remedyWords } from '../words.js';
import { AskFacts } from './ask-facts.js';
import { Chips } from './chips.js';
import classes from './decide-form.module.css';
import { movesMoney } from './flex-card.rules.js';
import { Precedents } from './precedents.js';
import { RuleCard } from './rule-card.js';

type Remedy = Shape<'PolicyCardView'>['remedies'][number];
type Reason = Shape<'FlexCardView'>['reasonCodes'][number];

interface DecideFormProps {
  first: Shape<'PolicyCardView'>;
  card: Shape<'FlexCardView'>;
  shown: WholeCase;
  onMade: (made: Shape<'DecisionMadeView'>) => void;
  onClose: () => void;
}

/** How much of what, and why: while it is typed the card says who may decide it. Nothing is given before the service has said so. */
export function DecideForm({ first, card, shown, onMade, onClose }: DecideFormProps) {
  const [remedy, setRemedy] = useState<Remedy>(first.remedies[0]!);
  const [sum, setSum] = useState('');
  const [reason, setReason] = useState<Reason>();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useFlexChanged();
  const caseChanged = useCaseChanged();

  const { policyId, currency } = first;
  const amount = minorUnits(sum, decimalsOf(currency));
  const asking = useDeferredValue(amount);
  const query = { policyId, remedy, ...(asking ? { amount: asking } : {}) };
  const { data } = reads.useQuery(
    'get',
    '/api/v1/cases/{id}/flex',
    { params: { path: { id: shown.id }, query } },
    { placeholderData: keepPreviousData },
  );
  const now = data?.policies[0] ?? first;
  const wantsWords = now.needsReason || reason === 'other';
  const alone = now.mayDecide.alone;
  const isNever = now.outcome === 'never';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (busy || !reason || (sum.trim() !== '' && !amount) || (movesMoney(remedy) && !amount)) return;
    void send(
      async () => {
        const body = { policyId, remedy, reasonCode: reason, why, ...(amount ? { amount: { amount, currency } } : {}) };
        const made = await answerOf(
          api.POST('/api/v1/cases/{id}/decisions', { params: { path: { id: shown.id } }, body }),
        ).finally(changed);
        await caseChanged();
        onMade(made);
      },
      () => {},
    );
  };
  const noSum = tried && ((sum.trim() !== '' && !amount) || (movesMoney(remedy) && !amount));
  return (
    <form
      className={sheet.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <RuleCard card={now} facts={card.facts} />
      {now.ask.length > 0 && <AskFacts ask={now.ask} caseId={shown.id} />}
      <div className={classes.pair}>
        <Select
          label={t('remedy')}
          options={first.remedies.map((value) => ({ value, label: remedyWords(value) }))}
          value={remedy}
          onChange={(value) => setRemedy(value as Remedy)}
        />
        <TextField
          label={t('sumIn', { currency })}
          hint={movesMoney(remedy) ? t('howMuch') : t('worthUnlessSaid')}
          inputMode="decimal"
          value={sum}
          ref={focusOnceThere}
          data-autofocus
          required={movesMoney(remedy)}
          problem={noSum ? t('noSum') : (fieldProblem('amount') ?? fieldProblem('amount.amount'))}
          onChange={({ target }) => setSum(target.value)}
        />
      </div>
      <Chips
        label={t('whyChips')}
        options={card.reasonCodes.map((value) => ({ value, label: reasonWords(value) }))}
        value={reason}
        problem={tried && !reason ? t('chooseOne') : undefined}
        onChange={setReason}
      />
      <TextArea
        label={t(wantsWords ? 'inASentence' : 'inASentenceIfAny')}
        value={why}
        rows={2}
        required={wantsWords}
        problem={fieldProblem('why')}
        onChange={({ target }) => setWhy(target.value)}
      />
      <Precedents caseId={shown.id} policyId={policyId} remedy={remedy} amount={asking} />
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.acts}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="main" type="submit" busy={busy} keys="mod+enter" disabled={now.provisional}>
          {t(isNever ? 'keepRefusal' : alone ? 'doItNow' : 'askApprover')}
        </Button>
      </div>
    </form>
  );
}
