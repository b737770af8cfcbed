import { Link } from '@tanstack/react-router';
import { IconSpeakerphone } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { problemWords } from '../../api/problem-words.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { t } from '../text.js';
import { TellCustomer } from './tell-customer.js';
import classes from './own-tasks-screen.module.css';

/** Everything we owe our customers a word about, before they ask. */
export function OwnTasksScreen() {
  const tasks = usePages(
    pagesOf<Shape<'OwnTaskView'>, '/api/v1/own-tasks'>('/api/v1/own-tasks', { query: { limit: 30 } }),
  );
  return (
    <div className={classes.screen}>
      <title>{`${t('toTell')} · Kept`}</title>
      <header className={classes.head}>
        <h1>{t('toTell')}</h1>
        <p className={classes.soft}>{t('toTellWords')}</p>
      </header>
      {tasks.isPending && <Loading label={t('loading')} lines={9} />}
      {tasks.isError && tasks.items.length === 0 && (
        <Failed
          title={t('tasksFailed')}
          words={problemWords(tasks.error)}
          again={t('again')}
          onAgain={() => void tasks.refetch()}
        />
      )}
      {tasks.isSuccess && tasks.items.length === 0 && (
        <Empty icon={<IconSpeakerphone />} title={t('nothingToTell')}>
          {t('nothingToTellWords')}
        </Empty>
      )}
      <ul className={classes.list}>
        {tasks.items.map(({ id, caseId, caseNumber, subject }) => (
          <li key={id} className={classes.item}>
            <h2 className={classes.subject}>
              <Link to="/cases/$caseId" params={{ caseId }} dir="auto">
                #{caseNumber} {subject}
              </Link>
            </h2>
            <TellCustomer id={id} />
          </li>
        ))}
      </ul>
      {tasks.hasNextPage && (
        <Button busy={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
