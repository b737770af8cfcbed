import { useState } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { DialogForm } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Choice } from '../../ui/choice.js';
import { firstFocus } from '../../ui/first-focus.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useQueryClient } from '@tanstack/react-query';
import { t } from '../text.js';
import type { ClaimAsked } from './claim-asked.js';
import { asTyped, decimalsOf, minorUnits } from './money-words.rules.js';

const KINDS = ['damage', 'loss', 'delay', 'other'] as const;
const VERDICTS = ['accepted', 'partly', 'rejected'] as const;

/** One thing done with a claim. Money is sent, and then said to be sent: never shown as done before it is. */
export function ClaimForm({ shown, asked, onClose }: { shown: WholeCase; asked: ClaimAsked; onClose: () => void }) {
  const claim = 'claim' in asked ? asked.claim : undefined;
  const here = shown.participants.filter(({ endedAt }) => endedAt === null);
  const currency = useCurrency(shown, claim);
  const decimals = decimalsOf(currency);
  const [partnerId, setPartner] = useState(here[0]?.partnerId ?? '');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('damage');
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('accepted');
  const owed = claim ? (claim.granted ?? claim.claimed).amount - claim.recovered.amount : undefined;
  const [sum, setSum] = useState(asked.act === 'pay' && owed !== undefined ? asTyped(Math.max(owed, 0), decimals) : '');
  const [words, setWords] = useState('');
  const [reference, setReference] = useState(claim?.reference ?? '');
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const client = useQueryClient();

  const amount = minorUnits(sum, decimals);
  const wantsSum = asked.act === 'prepare' || asked.act === 'pay' || (asked.act === 'answer' && verdict === 'partly');
  const wantsWords = asked.act === 'prepare' || asked.act === 'withdraw';
  const submit = (): void => {
    if (wantsSum && amount === undefined) return;
    void send(
      async () => {
        await carryOut(asked, shown.id, {
          partnerId,
          kind,
          verdict,
          amount: wantsSum ? { amount: amount!, currency } : undefined,
          words: words.trim(),
          reference: reference.trim(),
        });
        await client.invalidateQueries({
          predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/claims'),
        });
        await changed();
      },
      () => {
        tell(t('claimDone', { act: t(`claimAct_${asked.act}`) }));
        onClose();
      },
    );
  };
  return (
    <DialogForm onClose={onClose} act={t(`claimAct_${asked.act}`)} busy={busy} problem={problem} onSubmit={submit}>
      {asked.act === 'prepare' && (
        <>
          <Select
            label={t('partner')}
            options={here.map((one) => ({ value: one.partnerId, label: one.partner }))}
            value={partnerId}
            onChange={(value) => setPartner(value)}
          />
          <Choice
            label={t('claimKind')}
            options={KINDS.map((value) => ({ value, label: t(`claimKind_${value}` as 'claimKind_loss') }))}
            value={kind}
            onChange={setKind}
          />
        </>
      )}
      {asked.act === 'answer' && (
        <Choice
          label={t('verdict')}
          options={VERDICTS.map((value) => ({ value, label: t(`claim_${value}`) }))}
          value={verdict}
          onChange={setVerdict}
        />
      )}
      {wantsSum && (
        <TextField
          ref={firstFocus}
          label={t('sum', { currency })}
          inputMode="decimal"
          value={sum}
          required
          problem={sum && amount === undefined ? t('noSum') : fieldProblem('amount')}
          onChange={({ target }) => setSum(target.value)}
        />
      )}
      {asked.act !== 'pay' && asked.act !== 'file' && (
        <TextArea
          label={t(asked.act === 'answer' ? 'answerNote' : asked.act === 'prepare' ? 'claimReason' : 'why')}
          value={words}
          rows={3}
          required={wantsWords}
          problem={fieldProblem('reason')}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {(asked.act === 'file' || asked.act === 'answer') && (
        <TextField
          label={t('reference')}
          value={reference}
          dir="auto"
          onChange={({ target }) => setReference(target.value)}
        />
      )}
    </DialogForm>
  );
}

interface Fields {
  partnerId: string;
  kind: (typeof KINDS)[number];
  verdict: (typeof VERDICTS)[number];
  amount: Shape<'Money'> | undefined;
  words: string;
  reference: string;
}

function carryOut(asked: ClaimAsked, caseId: string, fields: Fields): Promise<unknown> {
  const { amount, words, reference, verdict } = fields;
  const named = reference ? { reference } : {};
  if (asked.act === 'prepare') {
    const body = { partnerId: fields.partnerId, kind: fields.kind, reason: words, amount: amount! };
    return answerOf(api.POST('/api/v1/cases/{id}/claims', { params: { path: { id: caseId } }, body }));
  }
  const path = { id: asked.claim.id };
  const params = { path, header: asRead(asked.claim) };
  switch (asked.act) {
    case 'file':
      return answerOf(api.PUT('/api/v1/claims/{id}/filing', { params, body: named }));
    case 'answer': {
      const body = { verdict, ...named, ...(words ? { note: words } : {}), ...(amount ? { granted: amount } : {}) };
      return answerOf(api.PUT('/api/v1/claims/{id}/answer', { params, body }));
    }
    case 'pay':
      return answerOf(api.POST('/api/v1/claims/{id}/payments', { params: { path }, body: { amount: amount! } }));
    case 'withdraw':
      return answerOf(api.PUT('/api/v1/claims/{id}/withdrawal', { params, body: { reason: words } }));
  }
}

/** A claim keeps its own; a new one takes that of the order it is about. */
function useCurrency({ orderId }: WholeCase, claim: Shape<'ClaimView'> | undefined): string {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/orders/{id}',
    { params: { path: { id: orderId ?? '' } } },
    { enabled: orderId !== null && claim === undefined },
  );
  return claim?.claimed.currency ?? data?.total?.currency ?? 'EUR';
}
