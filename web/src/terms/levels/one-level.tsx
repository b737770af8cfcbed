import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { t } from '../text.js';
import { LevelForm } from './level-form.js';

/** One service level, or one that is still to be made. */
export default function OneLevel({ id }: { id: string }) {
  return id === 'new' ? <LevelForm level={undefined} /> : <Known id={id} />;
}

function Known({ id }: { id: string }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/service-levels/{id}', {
    params: { path: { id } },
  });
  if (data) return <LevelForm key={data.version} level={data} />;
  return (
    <Page title={t('section_service_levels')}>
      {isError ? (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      ) : (
        <Loading label={t('loading')} lines={9} />
      )}
    </Page>
  );
}
