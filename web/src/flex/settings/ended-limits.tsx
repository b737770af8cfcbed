import { IconHeartHandshake } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { Listing } from '../../ui/listing.js';
import { nameIn, usePeople } from '../../settings/pattern/reads.js';
import { money } from '../../text/money.js';
import { absolute } from '../../time/times.js';
import { budgetWords, holderWords } from './limit-words.js';
import { t } from './text.js';

/** Every limit there was, the newest first: what once counted stays readable. */
export function EndedLimits() {
  const people = usePeople();
  const list = usePages(
    pagesOf<Shape<'DiscretionLimitView'>, '/api/v1/discretion/limits'>('/api/v1/discretion/limits', {
      query: { state: 'all', limit: 50 },
    }),
  );
  return (
    <Listing
      list={list}
      label={t('endedToo')}
      columns={[t('forWhom'), t('atOnce'), t('budget'), t('countsFrom'), t('countedUntil'), t('setBy')]}
      keyOf={({ id }) => id}
      cells={(limit) => [
        holderWords(limit, limit.scope === 'person' ? nameIn(people, limit.holder) : null),
        money({ amount: limit.cap, currency: limit.currency }),
        budgetWords(limit),
        absolute(limit.since),
        limit.until ? absolute(limit.until) : t('countsNow'),
        nameIn(people, limit.setBy),
      ]}
      empty={{ icon: <IconHeartHandshake />, title: t('noLimits'), words: t('noLimitsWords') }}
    />
  );
}
