import { IconTestPipe } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { ForManagers } from '../for-managers.js';
import { pagesOf, usePages } from '../lists.js';
import classes from '../page.module.css';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';
import { methodWords } from '../words.js';
import { Progress } from './progress.js';

/** The samples that were drawn, the newest first, and how far each has been looked at. */
export const SamplesScreen = () => (
  <ForManagers title={t('samples')}>
    <Samples />
  </ForManagers>
);

function Samples() {
  const list = usePages(
    pagesOf<Shape<'SampleView'>, '/api/v1/exceptions/samples'>('/api/v1/exceptions/samples', { query: { limit: 50 } }),
  );
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('samples')}</h1>
        <Link to="/exceptions">{t('ledger')}</Link>
      </header>
      {list.isPending && <Loading label={t('loading')} lines={9} />}
      {list.isError && list.items.length === 0 && (
        <Failed
          title={t('samplesFailed')}
          words={problemWords(list.error)}
          again={t('again')}
          onAgain={() => void list.refetch()}
        />
      )}
      {list.isSuccess && list.items.length === 0 && (
        <Empty icon={<IconTestPipe />} title={t('noSamples')}>
          {t('noSamplesWords')}
        </Empty>
      )}
      <ul className={sheet.lines}>
        {list.items.map(({ id, method, size, population, note, drawnBy, drawnAt, progress }) => (
          <li key={id} className={sheet.line}>
            <Link to="/exceptions/samples/$sampleId" params={{ sampleId: id }} className={classes.target}>
              {t('sampleOf', { method: methodWords(method), size, population })}
            </Link>
            {note && <span dir="auto">{note}</span>}
            <Progress progress={progress} />
            <span className={sheet.soft}>
              <span dir="auto">{drawnBy.name ?? t('erased')}</span>, <time dateTime={drawnAt}>{absolute(drawnAt)}</time>
            </span>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
