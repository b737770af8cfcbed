import { Link, useParams, useSearch } from '@tanstack/react-router';
import { IconArrowLeft, IconTargetArrow } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { reads } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { problemWords } from '../../api/problem-words.js';
import { viewerZone } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { isTime, type BoardSearch } from '../board.rules.js';
import classes from '../promises-screen.module.css';
import { t } from '../text.js';
import { BoardFilters } from './board-filters.js';
import { Promised } from './promised.js';
import { useBoardKeys } from './use-board-keys.js';

/** One cell of the board, whole: a party's promises for one time, the soonest first. */
export function CellScreen() {
  const { party = 'us', when } = useParams({ strict: false }) as { party?: string; when?: string };
  const search: BoardSearch = useSearch({ strict: false });
  const time = isTime(when) ? when : 'late';
  const frame = useBoardKeys();
  const { data: partner } = reads.useQuery(
    'get',
    '/api/v1/partners/{id}',
    { params: { path: { id: party } } },
    { enabled: party !== 'us' },
  );
  const cell = usePages(
    pagesOf<Shape<'BoardRow'>, '/api/v1/promises/board/cell'>('/api/v1/promises/board/cell', {
      query: { ...search, party, when: time, limit: 50, zone: viewerZone() },
    }),
  );
  const title = `${party === 'us' ? t('us') : (partner?.name ?? t('aPartner'))} · ${t(time)}`;
  return (
    <div className={classes.screen} ref={frame}>
      <title>{`${title} · Kept`}</title>
      <header className={classes.head}>
        <Link to="/promises" search={search as never} className={classes.back} title={t('toBoard')}>
          <IconArrowLeft aria-hidden />
          {t('promises')}
        </Link>
        <h1 dir="auto">{title}</h1>
        <BoardFilters ofOne />
      </header>
      {cell.isPending && <Loading label={t('loading')} lines={9} />}
      {cell.isError && cell.items.length === 0 && (
        <Failed
          title={t('failed')}
          words={problemWords(cell.error)}
          again={t('again')}
          onAgain={() => void cell.refetch()}
        />
      )}
      {cell.isSuccess && cell.items.length === 0 && (
        <Empty icon={<IconTargetArrow />} title={t('nothing')}>
          {t('nothingHere')}
        </Empty>
      )}
      <ul className={classes.rows}>
        {cell.items.map((promise) => (
          <li key={promise.id}>
            <Promised promise={promise} withState />
          </li>
        ))}
      </ul>
      {cell.hasNextPage && (
        <Button busy={cell.isFetchingNextPage} onClick={() => void cell.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
