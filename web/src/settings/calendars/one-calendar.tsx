import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { ownZone } from '../pattern/zone-field.js';
import { t } from '../text.js';
import { CalendarForm } from './calendar-form.js';
import { USUAL_WEEK, type Terms } from './week.rules.js';

/** One calendar's hours, or those of one that is still to be made. */
export default function OneCalendar({ id }: { id: string }) {
  if (id === 'new')
    return <CalendarForm begun={{ zone: ownZone(), hours: USUAL_WEEK, holidays: [], breaks: {}, openings: {} }} />;
  return <Known id={id} />;
}

function Known({ id }: { id: string }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/calendars/{id}', {
    params: { path: { id } },
  });
  if (data) return <CalendarForm key={data.version} calendar={data} begun={data as unknown as Terms} />;
  return (
    <Page title={t('section_calendars')}>
      {isError ? (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      ) : (
        <Loading label={t('loading')} lines={9} />
      )}
    </Page>
  );
}
