import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { money } from '../../text/money.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { focusOnceThere } from '../focus.js';
import { decimalsOf, minorUnits, typed } from '../money.rules.js';
import { useFlexChanged } from '../reads.js';
import { t } from '../text.js';
import { refusedWords } from './refused-words.js';
import { giveVerdict } from './verdicts.js';

interface VerdictDialogProps {
  approval: Shape<'ApprovalSheet'>;
  verdict: 'grant' | 'refuse';
  /** The service has asked for it already. */
  password: boolean;
  onClose: () => void;
}

/** A yes to all or less of it, or a no with its reason; with the password, once the service wants it. What was typed stays until it counted. */
export function VerdictDialog({ approval, verdict, password: isAsked, onClose }: VerdictDialogProps) {
  const currency = approval.asked?.currency;
  const [note, setNote] = useState('');
  const [sum, setSum] = useState(() => (approval.asked ? typed(approval.asked.amount, decimalsOf(currency!)) : ''));
  const [password, setPassword] = useState('');
  const [wantsPassword, setWantsPassword] = useState(isAsked);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const changed = useFlexChanged();
  const isYes = verdict === 'grant';
  const amount = currency ? minorUnits(sum, decimalsOf(currency)) : undefined;

  const submit = async (): Promise<void> => {
    if (isYes && currency && (amount === undefined || amount === 0 || amount > approval.asked!.amount))
      return setProblem(t('sumUpTo', { sum: money(approval.asked!) }));
    setBusy(true);
    setProblem(undefined);
    const isLess = isYes && currency && amount !== approval.asked!.amount;
    try {
      await giveVerdict(
        approval,
        { verdict, ...(note.trim() ? { note } : {}), ...(isLess ? { amount: { amount: amount!, currency } } : {}) },
        wantsPassword ? password : undefined,
      );
      tell(t(isYes ? 'grantedNow' : 'refusedNow'));
      onClose();
    } catch (error) {
      if (error instanceof Problem && error.slug === 'step-up-needed') setWantsPassword(true);
      else setProblem(refusedWords(error, approval));
    } finally {
      setBusy(false);
      void changed();
    }
  };
  const title = t(isYes ? 'approve' : 'decline');
  return (
    <FormDialog
      title={title}
      open
      onClose={onClose}
      act={title}
      busy={busy}
      problem={problem}
      onSubmit={() => void submit()}
    >
      {isYes && currency && (
        <TextField
          label={t('sumGranted', { currency })}
          inputMode="decimal"
          value={sum}
          required
          data-autofocus={!wantsPassword || undefined}
          onChange={({ target }) => setSum(target.value)}
        />
      )}
      <TextArea
        label={t(isYes ? 'noteIfAny' : 'whyNot')}
        hint={t('requesterReads')}
        value={note}
        rows={3}
        required={!isYes}
        data-autofocus={(!isYes && !wantsPassword) || undefined}
        onChange={({ target }) => setNote(target.value)}
      />
      {wantsPassword && (
        <TextField
          label={t('password')}
          hint={t('passwordWhy')}
          type="password"
          autoComplete="current-password"
          value={password}
          required
          ref={focusOnceThere}
          data-autofocus
          onChange={({ target }) => setPassword(target.value)}
        />
      )}
    </FormDialog>
  );
}
