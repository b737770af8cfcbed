import { IconPlus, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { duration } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Page } from '../../ui/page.js';
import { Confirm } from '../../settings/pattern/confirm.js';
import { Listing } from '../../ui/listing.js';
import { nameIn, usePartners } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { named, t } from '../text.js';
import { UnderpinningDialog } from './underpinning-dialog.js';

const long = (minutes: number | null): string => (minutes === null ? '–' : duration(minutes * 60_000));

/** What partners owe us by contract, and we each other. */
export default function UnderpinningList() {
  const [making, setMaking] = useState(false);
  const [retiring, setRetiring] = useState<Shape<'UnderpinningTargetView'>>();
  const partners = usePartners();
  const changed = useChanged('/api/v1/underpinning-targets');
  const list = usePages(
    pagesOf<Shape<'UnderpinningTargetView'>, '/api/v1/underpinning-targets'>('/api/v1/underpinning-targets', {
      query: { limit: 50 },
    }),
  );
  useActions([
    { id: 'settings.add', group: t('settings'), label: t('makeTarget'), keys: 'n', run: () => setMaking(true) },
  ]);
  return (
    <Page
      title={t('section_underpinning')}
      lead={t('underpinningLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setMaking(true)}>
          {t('makeTarget')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_underpinning')}
        columns={[t('kindOfWork'), t('whoOwes'), t('replyIn'), t('doneIn'), t('state')]}
        keyOf={({ id }) => id}
        cells={({ kind, party, partnerId, replyMinutes, doneMinutes, retiredAt }) => [
          named('task', kind),
          party === 'us' ? t('us') : partnerId ? nameIn(partners, partnerId) : t('everyPartner'),
          long(replyMinutes),
          long(doneMinutes),
          <Chip key="state" tone={retiredAt ? 'quiet' : 'good'}>
            {t(retiredAt ? 'isRetired' : 'counts')}
          </Chip>,
        ]}
        acts={(target) =>
          target.retiredAt ? null : (
            <Button look="danger" size="small" onClick={() => setRetiring(target)}>
              {t('retireTarget')}
            </Button>
          )
        }
        empty={{ icon: <IconScale />, title: t('noTargets'), words: t('noTargetsWords') }}
      />
      {making && <UnderpinningDialog onClose={() => setMaking(false)} />}
      {retiring && (
        <Confirm
          title={t('retireTarget')}
          act={t('retireTarget')}
          done={t('targetRetired')}
          send={() =>
            answerOf(api.DELETE('/api/v1/underpinning-targets/{id}', { params: { path: { id: retiring.id } } })).then(
              changed,
            )
          }
          onClose={() => setRetiring(undefined)}
        >
          <p>{t('retireTargetWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
