import { reads } from '../api/client.js';
import { Chip } from '../ui/chip.js';
import { t } from './text.js';

/** How a partner keeps its word: of ten promises so many, and at least so many; or that too little is known to say. */
export function Reliability({ partnerId }: { partnerId: string }) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/partners/{id}/scorecard',
    { params: { path: { id: partnerId } } },
    { staleTime: 300_000 },
  );
  if (!data) return null;
  const { isEnough, percent, low } = data.overall.reliability;
  if (!isEnough || percent === null || low === null) return <Chip>{t('notEnough')}</Chip>;
  const tone = low >= 80 ? 'good' : low >= 50 ? 'soon' : 'late';
  return <Chip tone={tone}>{t('keeps', { percent: Math.round(percent), low: Math.round(low) })}</Chip>;
}
