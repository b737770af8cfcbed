import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Shape } from '../../api/client.js';
import { useSteps } from '../lists.js';
import { facetWords, t } from './text.js';
import { columnOf, nameOfRow, type ColumnName } from './columns.js';
import classes from './ledger.module.css';

interface LedgerTableProps {
  items: readonly Shape<'ExceptionView'>[];
  /** Of all there are, read or not. */
  count: number;
  columns: readonly ColumnName[];
  /** The end is near: there may be more. */
  onEnd: () => void;
}

const ROW_PX = 36;
const FIRST_WIDTH = 14;
const NEAR_THE_END = 40;

/** However many there are, only those in sight are on the page. J and K go from row to row, Enter opens. */
export function LedgerTable({ items, count, columns, onEnd }: LedgerTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    getItemKey: (place) => items[place]!.id,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - NEAR_THE_END) onEnd();
  }, [last, items.length, onEnd]);
  const goTo = (id: string): void => {
    setAt(id);
    rows.scrollToIndex(
      items.findIndex((one) => one.id === id),
      { align: 'auto' },
    );
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true }),
    );
  };
  useSteps(
    items.map(({ id }) => id),
    at,
    goTo,
  );
  const template = {
    gridTemplateColumns: [FIRST_WIDTH, ...columns.map((name) => columnOf(name).width)]
      .map((width) => `minmax(${width}rem, ${width}fr)`)
      .join(' '),
  };
  return (
    <div className={classes.frame} ref={frame} tabIndex={0} role="region" aria-label={t('exceptions')}>
      <div
        className={classes.table}
        role="table"
        aria-label={t('exceptions')}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
      >
        <div role="rowgroup" className={classes.headLine}>
          <div role="row" className={classes.line} style={{ ...template, height: '100%' }} aria-rowindex={1}>
            <span role="columnheader" className={classes.cell}>
              {t('granted')}
            </span>
            {columns.map((name) => (
              <span
                key={name}
                role="columnheader"
                className={classes.cell}
                data-number={columnOf(name).number || undefined}
              >
                {facetWords(name)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.body} style={{ height: rows.getTotalSize() }}>
          {shown.map(({ key, index, start, size }) => {
            const exception = items[index]!;
            return (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                className={`${classes.line} ${classes.row}`}
                style={{ ...template, height: size, transform: `translateY(${start}px)` }}
              >
                <span role="cell" className={classes.cell}>
                  <Link
                    to="/exceptions/$exceptionId"
                    params={{ exceptionId: exception.id }}
                    className={classes.open}
                    data-row={exception.id}
                    onFocus={() => setAt(exception.id)}
                  >
                    {nameOfRow(exception)}
                  </Link>
                </span>
                {columns.map((name) => (
                  <span
                    key={name}
                    role="cell"
                    className={classes.cell}
                    data-number={columnOf(name).number || undefined}
                    dir="auto"
                  >
                    {columnOf(name).shows(exception)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
