import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import { nameIn, useCalendars } from '../pattern/reads.js';
import { named, t } from '../text.js';
import { PartnerDialog } from './partner-dialog.js';

/** The organisations that help. */
export default function PartnerList() {
  const [adding, setAdding] = useState(false);
  const calendars = useCalendars();
  const list = usePages(
    pagesOf<Shape<'PartnerView'>, '/api/v1/partners'>('/api/v1/partners', { query: { limit: 50 } }),
  );
  useActions([
    { id: 'settings.add', group: t('deskSettings'), label: t('addPartner'), keys: 'n', run: () => setAdding(true) },
  ]);
  return (
    <Page
      title={t('section_partners')}
      lead={t('partnersLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setAdding(true)}>
          {t('addPartner')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_partners')}
        columns={[t('name'), t('kind'), t('zone'), t('hours'), t('state')]}
        keyOf={({ id }) => id}
        cells={({ id, name, kind, zone, calendarId, active }) => [
          <Link key="name" to="/settings/$section/$id" params={{ section: 'partners', id }}>
            {name}
          </Link>,
          named('kind', kind),
          zone,
          calendarId ? nameIn(calendars, calendarId) : t('alwaysOpen'),
          <Chip key="state" tone={active ? 'good' : 'quiet'}>
            {t(active ? 'works' : 'resting')}
          </Chip>,
        ]}
        empty={{ icon: <IconBuildingStore />, title: t('noPartners'), words: t('noPartnersWords') }}
      />
      {adding && <PartnerDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
