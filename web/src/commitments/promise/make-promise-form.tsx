import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { DialogForm } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Check } from '../../ui/check.js';
import { Choice } from '../../ui/choice.js';
import { firstFocus } from '../../ui/first-focus.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { KINDS_OF_OURS, KINDS_OF_PARTNERS, kindName } from '../kinds.js';
import { t } from '../text.js';
import { useWhen } from '../when/use-when.js';
import { span } from '../when/when-text.js';
import { WhenField } from '../when/when-field.js';
import { RestsOn } from './rests-on.js';
import { Standing } from './standing.js';
import { usePromisePreview } from './use-promise-preview.js';

const US = 'us';

/** What is promised, by whom, by when; and what it would stand on, while one types. */
export function MakePromiseForm({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const partners = shown.participants.filter(({ endedAt }) => endedAt === null);
  const [what, setWhat] = useState('');
  const [who, setWho] = useState(shown.customer ? US : (partners[0]?.partnerId ?? US));
  const kinds = who === US ? KINDS_OF_OURS : KINDS_OF_PARTNERS;
  const [chosenKind, setKind] = useState<string>();
  const kind = kinds.includes(chosenKind as never) ? chosenKind! : kinds[0]!;
  const when = useWhen();
  const [told, setTold] = useState(false);
  const [restsOn, setRestsOn] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Shape<'PromisePreviewView'>['footing']>();
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useCaseChanged();
  const zone = useCustomerZone(shown.customer?.id);

  const promise = when.terms && {
    kind,
    what: what.trim() || '…',
    ...when.terms,
    ...(who === US ? {} : { partnerId: who, promisee: told ? ('customer' as const) : ('us' as const) }),
    ...(restsOn.length > 0 ? { restsOn: restsOn.map((commitmentId) => ({ commitmentId })) } : {}),
  };
  const preview = usePromisePreview(shown.id, promise);
  const footing = promise && (preview.data?.footing ?? refused);
  const isOver = footing?.footing === 'over';
  const submit = (): void => {
    if (!promise) return;
    void send(
      async () => {
        const body = { ...promise, what: what.trim(), ...(isOver ? { overrideReason: reason.trim() } : {}) };
        try {
          await answerOf(api.POST('/api/v1/cases/{id}/commitments', { params: { path: { id: shown.id } }, body }));
        } catch (error) {
          if (error instanceof Problem && error.slug === 'over-promised') setRefused(overFrom(error));
          throw error;
        }
        await changed();
      },
      () => {
        const { means } = when;
        const at = means.kind === 'sound' ? span(means.startsAt, means.dueAt, when.zone) : '';
        tell(t(who === US ? 'promised' : 'askedFor', { at }));
        onClose();
      },
    );
  };
  return (
    <DialogForm
      onClose={onClose}
      act={t(who === US ? 'promiseIt' : 'askForIt')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        ref={firstFocus}
        label={t('promiseWhat')}
        hint={t(who === US || told ? 'customerReads' : 'partnerReads')}
        value={what}
        required
        maxLength={500}
        dir="auto"
        data-autofocus
        problem={fieldProblem('what')}
        onChange={({ target }) => setWhat(target.value)}
      />
      {partners.length > 0 && (
        <Choice
          label={t('promiseWho')}
          options={[
            ...(shown.customer ? [{ value: US, label: t('us') }] : []),
            ...partners.map(({ partnerId, partner }) => ({ value: partnerId, label: partner })),
          ]}
          value={who}
          onChange={setWho}
        />
      )}
      <WhenField label={t('promiseWhen')} when={when} theirZone={zone} problem={fieldProblem('dueAt')} />
      <RestsOn shown={shown} chosen={restsOn} onChange={setRestsOn} />
      {promise && (
        <Standing
          preview={preview}
          footing={footing}
          reason={reason}
          onReason={setReason}
          onTime={when.say}
          zone={when.zone}
        />
      )}
      {who !== US && shown.customer && (
        <Check checked={told} onChange={({ target }) => setTold(target.checked)}>
          {t('tellCustomerToo')}
        </Check>
      )}
      <Select
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: kindName(value) }))}
        value={kind}
        onChange={(value) => setKind(value)}
      />
    </DialogForm>
  );
}

/** By whose clocks the customer lives. */
const useCustomerZone = (id: string | undefined): string | undefined =>
  reads.useQuery('get', '/api/v1/customers/{id}', { params: { path: { id: id ?? '' } } }, { enabled: id !== undefined })
    .data?.zone;

/** The service has refused it before its preview came: as if that had said so. */
const overFrom = ({ details }: Problem): Shape<'FootingView'> => ({
  footing: 'over',
  earliestFinish: String(details['earliestFinish']),
  slackMinutes: Number(details['slackMinutes']),
  bufferMinutes: 0,
  unpromised: [],
  chance: null,
});
