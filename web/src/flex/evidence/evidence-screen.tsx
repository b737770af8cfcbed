import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { IconButton } from '../../ui/icon-button.js';
import { Failed, Loading } from '../../ui/states.js';
import { ForManagers } from '../for-managers.js';
import { t } from '../ledger/text.js';
import { Evidence } from './evidence.js';
import classes from './evidence.module.css';

/** One exception on a page of its own. */
export const EvidenceScreen = () => (
  <ForManagers title={t('exception')}>
    <OneException />
  </ForManagers>
);

function OneException() {
  const { exceptionId } = useParams({ strict: false }) as { exceptionId: string };
  const go = useNavigate();
  const router = useRouter();
  const back = (): void => (router.history.canGoBack() ? router.history.back() : void go({ to: '/exceptions' }));
  useActions([
    { id: 'evidence.leave', group: t('exception'), label: t('back'), keys: 'escape', unlisted: true, run: back },
  ]);
  return (
    <div className={classes.screen}>
      <div className={classes.crumbs}>
        <IconButton label={t('back')} icon={<IconArrowLeft />} onClick={back} />
        <Link to="/exceptions">{t('ledger')}</Link>
      </div>
      <EvidenceOf id={exceptionId} />
    </div>
  );
}

/** The same wherever it is looked at: here, and beside a worklist. */
export function EvidenceOf({ id }: { id: string }) {
  const read = reads.useQuery('get', '/api/v1/exceptions/{id}', { params: { path: { id } } });
  if (read.isError)
    return (
      <Failed
        title={t('evidenceFailed')}
        words={problemWords(read.error)}
        again={t('again')}
        onAgain={() => void read.refetch()}
      />
    );
  return read.data ? <Evidence evidence={read.data} /> : <Loading label={t('loading')} lines={14} />;
}
