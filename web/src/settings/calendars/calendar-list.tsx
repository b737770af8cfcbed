import { IconCalendarWeek, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import { t } from '../text.js';
import { weekWords } from './week-words.js';
import type { Hours } from './week.rules.js';

/** Opening hours: whose clock stands when. */
export default function CalendarList() {
  const go = useNavigate();
  const list = usePages(
    pagesOf<Shape<'CalendarView'>, '/api/v1/calendars'>('/api/v1/calendars', { query: { limit: 50 } }),
  );
  const make = (): void => void go({ to: '/settings/$section/$id', params: { section: 'calendars', id: 'new' } });
  useActions([{ id: 'settings.add', group: t('deskSettings'), label: t('makeCalendar'), keys: 'n', run: make }]);
  return (
    <Page
      title={t('section_calendars')}
      lead={t('calendarsLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={make}>
          {t('makeCalendar')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_calendars')}
        columns={[t('name'), t('week'), t('zone'), t('holidays'), t('version')]}
        keyOf={({ id }) => id}
        cells={({ id, name, hours, zone, holidays, version, since }) => [
          <Link key="name" to="/settings/$section/$id" params={{ section: 'calendars', id }}>
            {name}
          </Link>,
          weekWords(hours as Record<string, Hours[]>),
          zone,
          t('datesCount', { count: holidays.length }),
          t('versionSince', { version, day: shortDay(since, serverNow()) }),
        ]}
        empty={{ icon: <IconCalendarWeek />, title: t('noCalendars'), words: t('noCalendarsWords') }}
      />
    </Page>
  );
}
