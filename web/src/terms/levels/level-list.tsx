import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { duration } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import { nameIn, useCalendars } from '../../settings/pattern/reads.js';
import { named, t } from '../text.js';

/** What we promise of every case, in the order in which service levels are asked. */
export default function LevelList() {
  const go = useNavigate();
  const calendars = useCalendars();
  const list = usePages(
    pagesOf<Shape<'ServiceLevelView'>, '/api/v1/service-levels'>('/api/v1/service-levels', {
      query: { limit: 50 },
    }),
  );
  const make = (): void => void go({ to: '/settings/$section/$id', params: { section: 'service-levels', id: 'new' } });
  useActions([{ id: 'settings.add', group: t('settings'), label: t('makeLevel'), keys: 'n', run: make }]);
  return (
    <Page
      title={t('section_service_levels')}
      lead={t('levelsLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={make}>
          {t('makeLevel')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_service_levels')}
        columns={[t('name'), t('rank'), t('targets'), t('hours'), t('state')]}
        keyOf={({ id }) => id}
        cells={({ id, name, rank, targets, calendarId, retiredAt, version }) => [
          <Link key="name" to="/settings/$section/$id" params={{ section: 'service-levels', id }}>
            {name}
          </Link>,
          rank,
          targets.map(({ target, minutes }) => `${named('target', target)} ${duration(minutes * 60_000)}`).join(', '),
          calendarId ? nameIn(calendars, calendarId) : t('roundTheClock'),
          <Chip key="state" tone={retiredAt ? 'quiet' : 'good'}>
            {retiredAt ? t('isRetired') : t('versionNumber', { version })}
          </Chip>,
        ]}
        empty={{ icon: <IconTargetArrow />, title: t('noLevels'), words: t('noLevelsWords') }}
      />
    </Page>
  );
}
