import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Dialog } from '../../ui/dialog.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { Select } from '../../ui/select.js';
import { t } from '../text.js';
import { DecideForm } from './decide-form.js';
import { bestFirst } from './flex-card.rules.js';
import { Outcome } from './outcome.js';

/** The card of a rule that might be bent: what it says, what I may, and doing it or asking for it. In the end, what came of it. */
export function FlexDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [made, setMade] = useState<Shape<'DecisionMadeView'>>();
  return (
    <Dialog title={t('flexTitle', { number: shown.number })} open onClose={onClose} closeLabel={t('close')} wide>
      {made ? (
        <Outcome made={made} shown={shown} onClose={onClose} />
      ) : (
        <Cards shown={shown} onMade={setMade} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Cards({
  shown,
  onMade,
  onClose,
}: {
  shown: WholeCase;
  onMade: (made: Shape<'DecisionMadeView'>) => void;
  onClose: () => void;
}) {
  const [policyId, setPolicyId] = useState<string>();
  const read = reads.useQuery(
    'get',
    '/api/v1/cases/{id}/flex',
    { params: { path: { id: shown.id } } },
    { placeholderData: keepPreviousData },
  );
  if (read.isError)
    return (
      <Failed
        title={t('flexFailed')}
        words={problemWords(read.error)}
        again={t('again')}
        onAgain={() => void read.refetch()}
      />
    );
  if (!read.data) return <Loading label={t('loading')} lines={8} />;
  const cards = bestFirst(read.data.policies);
  const card = cards.find((one) => one.policyId === policyId) ?? cards[0];
  if (!card) return <Empty title={t('noPolicies')}>{t('noPoliciesWords')}</Empty>;
  return (
    <>
      {cards.length > 1 && (
        <Select
          label={t('policy')}
          options={cards.map((one) => ({ value: one.policyId, label: one.policy }))}
          value={card.policyId}
          onChange={setPolicyId}
        />
      )}
      <DecideForm key={card.policyId} first={card} card={read.data} shown={shown} onMade={onMade} onClose={onClose} />
    </>
  );
}
