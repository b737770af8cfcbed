import { keepPreviousData } from '@tanstack/react-query';
import { reads, type Shape } from '../../api/client.js';
import { t } from '../text.js';
import { PrecedentLines } from './precedent-lines.js';

interface PrecedentsProps {
  caseId: string;
  policyId: string;
  remedy: Shape<'PolicyCardView'>['remedies'][number];
  amount: number | undefined;
}

/** How like cases were decided: a hint, never a bar. */
export function Precedents({ caseId, policyId, remedy, amount }: PrecedentsProps) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/cases/{id}/precedents',
    { params: { path: { id: caseId }, query: { policyId, remedy, ...(amount ? { amount } : {}) } } },
    { placeholderData: keepPreviousData },
  );
  if (!data) return null;
  return (
    <details>
      <summary>
        {data.like.count > 0
          ? t('likeCases', { count: data.like.count, granted: data.like.granted })
          : t('noLikeCases')}
      </summary>
      <PrecedentLines precedents={data} />
    </details>
  );
}
