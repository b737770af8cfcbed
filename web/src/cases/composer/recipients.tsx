import { reads, type Shape } from '../../api/client.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import classes from './composer.module.css';

/** Who will read it, and who will not: said while one writes, not after. */
export function Recipients({ readers, shown }: { readers: string; shown: WholeCase }) {
  const isPartner = readers.startsWith('ptn_');
  const { data } = reads.useQuery(
    'get',
    '/api/v1/partners/{id}/people',
    { params: { path: { id: readers }, query: { limit: 100 } } },
    { enabled: isPartner, staleTime: 300_000 },
  );
  const partner = shown.participants.find(({ partnerId }) => partnerId === readers)?.partner ?? t('aPartner');
  const people = (data?.items as Shape<'PersonView'>[] | undefined)?.filter(({ active }) => active).length;
  return (
    <p className={classes.recipients} aria-live="polite" dir="auto">
      {readers === 'internal' && t('onlyWeRead')}
      {readers === 'customer' && t('customerReads', { name: shown.customer?.name })}
      {isPartner &&
        (people === undefined ? t('partnerReads', { partner }) : t('peopleRead', { count: people, partner }))}
    </p>
  );
}
