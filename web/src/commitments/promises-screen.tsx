import { IconTargetArrow } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import type { Shape } from '../api/client.js';
import { pagesOf, usePages } from '../api/pages.js';
import { problemWords } from '../api/problem-words.js';
import { viewerZone } from '../time/times.js';
import { Button } from '../ui/button.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { BoardFilters } from './board/board-filters.js';
import { useBoardKeys } from './board/use-board-keys.js';
import { BoardLine } from './board-line.js';
import type { BoardSearch } from './board.rules.js';
import classes from './promises-screen.module.css';
import { t } from './text.js';

const ROWS = 5;

/** Everybody's open promises: whose they are down the side, when they fall due across. */
export function PromisesScreen() {
  const search: BoardSearch = useSearch({ strict: false });
  const frame = useBoardKeys();
  const board = usePages(
    pagesOf<Shape<'BoardLine'>, '/api/v1/promises/board'>('/api/v1/promises/board', {
      query: { limit: 50, rows: ROWS, ...search, zone: viewerZone() },
    }),
  );
  return (
    <div className={classes.screen} ref={frame}>
      <title>{`${t('promises')} · Kept`}</title>
      <header className={classes.head}>
        <h1>{t('promises')}</h1>
        <BoardFilters />
      </header>
      {board.isPending && <Loading label={t('loading')} lines={9} />}
      {board.isError && board.items.length === 0 && (
        <Failed
          title={t('failed')}
          words={problemWords(board.error)}
          again={t('again')}
          onAgain={() => void board.refetch()}
        />
      )}
      {board.isSuccess && board.items.length === 0 && (
        <Empty icon={<IconTargetArrow />} title={t('nothing')}>
          {t('nothingWords')}
        </Empty>
      )}
      {board.items.map((line) => (
        <BoardLine key={line.party} line={line} />
      ))}
      {board.hasNextPage && (
        <Button busy={board.isFetchingNextPage} onClick={() => void board.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
