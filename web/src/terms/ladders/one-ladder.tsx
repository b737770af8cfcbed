import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { t } from '../text.js';
import { LadderForm } from './ladder-form.js';

/** One ladder, or one that is still to be made. */
export default function OneLadder({ id }: { id: string }) {
  return id === 'new' ? <LadderForm ladder={undefined} /> : <Known id={id} />;
}

function Known({ id }: { id: string }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/chase-ladders/{id}', {
    params: { path: { id } },
  });
  if (data) return <LadderForm key={data.id} ladder={data} />;
  return (
    <Page title={t('section_ladders')}>
      {isError ? (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      ) : (
        <Loading label={t('loading')} lines={9} />
      )}
    </Page>
  );
}
