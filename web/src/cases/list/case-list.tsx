import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { RowCheck } from '../../bulk/row-check.js';
import { PresenceInRows } from '../../presence/row-faces.js';
import { usePreferences } from '../../shell/preferences.js';
import type { CaseLine } from '../case-shapes.js';
import { t } from '../text.js';
import type { DeskSearch } from '../views.rules.js';
import { CaseRow } from './case-row.js';
import classes from './case-list.module.css';

interface CaseListProps {
  cases: readonly CaseLine[];
  openId: string | undefined;
  search: DeskSearch;
  /** The end is near: there may be more. */
  onEnd: () => void;
}

const NEAR_THE_END = 15;
const rowHeight = (): number => {
  const root = document.documentElement;
  return parseFloat(getComputedStyle(root).getPropertyValue('--row')) * parseFloat(getComputedStyle(root).fontSize);
};

/** However many there are, only those in sight are on the page. */
export function CaseList({ cases, openId, search, onEnd }: CaseListProps) {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: cases.length,
    getScrollElement: () => frame.current,
    estimateSize: rowHeight,
    getItemKey: (place) => cases[place]!.id,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= cases.length - NEAR_THE_END) onEnd();
  }, [last, cases.length, onEnd]);
  const { density } = usePreferences();
  useEffect(() => {
    const measure = (): void => rows.measure();
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [density, rows]);
  const openAt = cases.findIndex(({ id }) => id === openId);
  useEffect(() => {
    if (openAt >= 0) rows.scrollToIndex(openAt, { align: 'auto' });
  }, [openAt, rows]);
  const ids = useMemo(() => cases.map(({ id }) => id), [cases]);
  return (
    <div className={classes.frame} ref={frame} tabIndex={-1}>
      <PresenceInRows caseIds={ids}>
        <ul className={classes.list} style={{ height: rows.getTotalSize() }} aria-label={t('cases')}>
          {shown.map(({ key, index, start, size }) => (
            <li
              key={key}
              className={classes.item}
              style={{ height: size, transform: `translateY(${start}px)` }}
              aria-setsize={cases.length}
              aria-posinset={index + 1}
            >
              <RowCheck id={cases[index]!.id} number={cases[index]!.number} />
              <CaseRow line={cases[index]!} isOpen={cases[index]!.id === openId} search={search} />
            </li>
          ))}
        </ul>
      </PresenceInRows>
    </div>
  );
}
