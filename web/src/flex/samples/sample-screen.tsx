import { IconListSearch } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { ForManagers } from '../for-managers.js';
import { useSteps } from '../lists.js';
import sheet from '../sheet.module.css';
import classes from '../split.module.css';
import { t } from '../ledger/text.js';
import { methodWords } from '../words.js';
import { ItemPane } from './item-pane.js';
import { Progress } from './progress.js';
import { Redrawn } from './redrawn.js';
import { Report } from './report.js';
import own from './samples.module.css';
import { WorkItem } from './work-item.js';
import { useWorklist } from './use-worklist.js';

/** A worklist: its items, one of them beside the list with all its evidence, and a verdict by a key. */
export const SampleScreen = () => (
  <ForManagers title={t('sample')}>
    <Sample />
  </ForManagers>
);

function Sample() {
  const { sampleId } = useParams({ strict: false }) as { sampleId: string };
  const go = useNavigate();
  const { sample, items, more, query } = useWorklist(sampleId);
  const [at, setAt] = useState<number>();
  const [shows, setShows] = useState<'worklist' | 'report'>('worklist');
  const [redrawn, setRedrawn] = useState<Shape<'RedrawView'> | 'busy' | Error>();
  const open = items.find(({ n }) => n === at);
  useSteps(
    items.map(({ n }) => String(n)),
    at === undefined ? undefined : String(at),
    (n) => setAt(Number(n)),
  );
  const redraw = (): void => {
    setRedrawn('busy');
    void answerOf(api.POST('/api/v1/exceptions/samples/{id}/redraw', { params: { path: { id: sampleId } } })).then(
      setRedrawn,
      (error: unknown) => setRedrawn(error as Error),
    );
  };
  const leave = (): void => (at === undefined ? void go({ to: '/exceptions/samples' }) : setAt(undefined));
  useActions([
    { id: 'sample.redraw', group: t('sample'), label: t('redraw'), run: redraw },
    { id: 'sample.leave', group: t('sample'), label: t('back'), keys: 'escape', unlisted: true, run: leave },
  ]);
  if (!sample)
    return query.isError ? (
      <Failed
        title={t('samplesFailed')}
        words={problemWords(query.error)}
        again={t('again')}
        onAgain={() => void query.refetch()}
      />
    ) : (
      <Loading label={t('loading')} lines={12} />
    );
  const next = items.find(({ n, verdict, mayReview }) => n > (at ?? 0) && verdict === null && mayReview);
  return (
    <div className={classes.split} data-shows={at !== undefined || shows === 'report' ? 'detail' : 'list'}>
      <section className={classes.list} aria-label={t('worklist')}>
        <header className={classes.head}>
          <h1>
            {t('sampleOf', { method: methodWords(sample.method), size: sample.size, population: sample.population })}
          </h1>
          <Progress progress={sample.progress} />
          <p className={sheet.mono}>{t('seedIs', { seed: sample.seed })}</p>
          <div className={own.tools}>
            <Choice
              label={t('sample')}
              options={[
                { value: 'worklist', label: t('worklist') },
                { value: 'report', label: t('report') },
              ]}
              value={shows}
              onChange={setShows}
            />
            <Button busy={redrawn === 'busy'} onClick={redraw}>
              {t('redraw')}
            </Button>
          </div>
          {redrawn !== undefined && redrawn !== 'busy' && <Redrawn redrawn={redrawn} />}
        </header>
        <div className={classes.rows}>
          {items.map((item) => (
            <WorkItem
              key={item.n}
              item={item}
              by={sample.stratifyBy}
              isOpen={item.n === at}
              onOpen={() => setAt(item.n)}
            />
          ))}
          {more && (
            <div className={classes.more}>
              <Button onClick={more}>{t('more')}</Button>
            </div>
          )}
        </div>
      </section>
      <section className={classes.detail} aria-label={t(shows === 'report' ? 'report' : 'exception')}>
        {shows === 'report' ? (
          <Report id={sampleId} onBack={() => setShows('worklist')} />
        ) : open ? (
          <ItemPane
            key={open.n}
            sampleId={sampleId}
            item={open}
            onBack={() => setAt(undefined)}
            onJudged={() => next && setAt(next.n)}
          />
        ) : (
          <Empty icon={<IconListSearch />} title={t('chooseItem')} />
        )}
      </section>
    </div>
  );
}
