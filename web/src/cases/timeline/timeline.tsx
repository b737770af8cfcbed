import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { isSameDay, longDay } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import type { useTimeline } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { entriesAfter, FILTERS, newestEntry, piecesOf, type Filter, type Piece } from '../timeline.rules.js';
import { EntryCard } from './entry-card.js';
import { Run } from './run.js';
import classes from './timeline.module.css';

interface TimelineProps {
  timeline: ReturnType<typeof useTimeline>;
  shown: WholeCase;
  /** The reader has the end before their eyes: this is the newest entry they have seen. */
  onSeen: (entryId: string | undefined) => void;
}

/** Closer to the end than this counts as being there, in pixels. */
const AT_THE_END = 48;

/** Everything that happened in a case, in one stream. */
export function Timeline({ timeline, shown, onSeen }: TimelineProps) {
  const { moments } = timeline;
  const [filter, setFilter] = useState<Filter>('all');
  const frame = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [seen, setSeen] = useState<string>();
  const newest = newestEntry(moments);

  const toEnd = (): void => frame.current?.scrollTo({ top: frame.current.scrollHeight });
  // Who stands at the end stays there when something new slides in; who reads further up is told, and not moved.
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [moments, filter, atEnd]);
  useEffect(() => {
    if (!atEnd) return;
    setSeen(newest);
    onSeen(newest);
  }, [atEnd, newest, onSeen]);
  const fresh = atEnd ? [] : entriesAfter(moments, seen);

  useActions([
    ...FILTERS.map((one, place) => ({
      id: `timeline.${one}`,
      group: t('timeline'),
      label: t('showReaders', { readers: t(`filter_${one}` as 'filter_all') }),
      keys: String(place + 1),
      run: () => setFilter(one),
    })),
    { id: 'timeline.end', group: t('timeline'), label: t('toEnd'), keys: 'end', run: toEnd },
  ]);
  const pieces = piecesOf(moments, filter);
  return (
    <div className={classes.around}>
      <div className={classes.filters}>
        <Choice
          label={t('whoReads')}
          options={FILTERS.map((value) => ({ value, label: t(`filter_${value}` as 'filter_all') }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <div
        ref={frame}
        className={classes.frame}
        role="region"
        tabIndex={0}
        aria-label={t('timeline')}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) =>
          setAtEnd(scrollHeight - scrollTop - clientHeight < AT_THE_END)
        }
      >
        {timeline.isPending && <Loading label={t('loadingTimeline')} />}
        {timeline.isError && moments.length === 0 && (
          <Failed
            title={t('timelineFailed')}
            words={problemWords(timeline.error)}
            again={t('again')}
            onAgain={() => void timeline.refetch()}
          />
        )}
        {timeline.hasNextPage && (
          <div className={classes.earlier}>
            <Button
              look="quiet"
              size="small"
              busy={timeline.isFetchingNextPage}
              onClick={() => void timeline.fetchNextPage()}
            >
              {t('earlier')}
            </Button>
          </div>
        )}
        {!timeline.isPending && pieces.length === 0 && <Empty title={t('nothingForReaders')} />}
        <ol className={classes.stream}>
          {pieces.map((piece, place) => (
            <li key={keyOf(piece)}>
              {startsDay(piece, pieces[place - 1]) && <h2 className={classes.day}>{longDay(timeOf(piece))}</h2>}
              {piece.kind === 'entry' ? (
                <EntryCard moment={piece.moment} shown={shown} />
              ) : (
                <Run moments={piece.moments} shown={shown} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {fresh.length > 0 && (
        <div className={classes.pill}>
          <Button look="main" size="small" icon={<IconArrowDown />} onClick={toEnd}>
            {t('newEntries', { count: fresh.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

const firstOf = (piece: Piece) => (piece.kind === 'entry' ? piece.moment : piece.moments[0]!);
const keyOf = (piece: Piece): string => firstOf(piece).id;
const timeOf = (piece: Piece): string => firstOf(piece).at;
const startsDay = (piece: Piece, before: Piece | undefined): boolean =>
  !before || !isSameDay(timeOf(piece), timeOf(before));
