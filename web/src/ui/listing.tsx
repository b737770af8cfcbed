import type { ReactNode } from 'react';
import { problemWords } from '../api/problem-words.js';
import { Button } from './button.js';
import classes from './listing.module.css';
import { Empty, Failed, Loading } from './states.js';
import { Table } from './table.js';
import { t } from './text.js';

interface Pages<T> {
  items: readonly T[];
  isPending: boolean;
  isError: boolean;
  isSuccess: boolean;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The head of a column, or that of one with numbers. */
type Column = string | { number: string };

interface ListingProps<T> {
  list: Pages<T>;
  label: string;
  /** A last one is added for what can be done. */
  columns: readonly Column[];
  /** The cells of one line: the first names it. */
  cells: (item: T) => readonly ReactNode[];
  keyOf: (item: T) => string;
  acts?: (item: T) => ReactNode;
  /** Why nothing is here, and what to do about it. */
  empty: { title: string; words?: string; icon?: ReactNode };
}

/** A list of the API as a table, page after page. */
export function Listing<T>({ list, label, columns, cells, keyOf, acts, empty }: ListingProps<T>) {
  if (list.isPending) return <Loading label={t('loading')} lines={8} />;
  if (list.isError && list.items.length === 0)
    return (
      <Failed
        title={t('failed')}
        words={problemWords(list.error)}
        again={t('again')}
        onAgain={() => void list.refetch()}
      />
    );
  if (list.items.length === 0)
    return (
      <Empty icon={empty.icon} title={empty.title}>
        {empty.words}
      </Empty>
    );
  return (
    <div className={classes.stack}>
      <Table label={label} head={<Heads columns={acts ? [...columns, t('acts')] : columns} />}>
        {list.items.map((item) => {
          const [first, ...rest] = cells(item);
          return (
            <tr key={keyOf(item)}>
              <th scope="row" dir="auto">
                {first}
              </th>
              {rest.map((cell, at) => (
                <td key={headOf(columns[at + 1]!)} dir="auto" data-number={isNumber(columns[at + 1]!)}>
                  {cell}
                </td>
              ))}
              {acts && <td className={classes.acts}>{acts(item)}</td>}
            </tr>
          );
        })}
      </Table>
      {list.hasNextPage && (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The heads of a table's columns. */
export const Heads = ({ columns }: { columns: readonly Column[] }) =>
  columns.map((column) => (
    <th scope="col" key={headOf(column)} data-number={isNumber(column)}>
      {headOf(column)}
    </th>
  ));

const headOf = (column: Column): string => (typeof column === 'string' ? column : column.number);
/** An attribute that is there or not. */
const isNumber = (column: Column): true | undefined => (typeof column === 'string' ? undefined : true);

/** A list that comes whole, as one that comes in pages. */
export const wholeList = <T,>({
  data,
  ...query
}: Omit<Pages<T>, 'items' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'> & {
  data?: { items: T[] } | undefined;
}): Pages<T> => ({
  ...query,
  ...{ items: data?.items ?? [], hasNextPage: false, isFetchingNextPage: false, fetchNextPage: () => undefined },
});
