import { IconAdjustments, IconColumns3, IconDownload, IconFilter, IconScale, IconTestPipe } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { ForManagers } from '../for-managers.js';
import { pagesOf, usePages } from '../lists.js';
import { sumsWords } from '../money-words.js';
import { t } from './text.js';
import { ColumnsDialog } from './columns-dialog.js';
import { useColumns } from './columns.js';
import { ExportDialog } from './export-dialog.js';
import { FacetsPane } from './facets-pane.js';
import { filterIn, type LedgerSearch } from './ledger-search.rules.js';
import { LedgerTable } from './ledger-table.js';
import classes from './ledger.module.css';
import { SampleDialog } from './sample-dialog.js';
import { SavedViews } from './saved-views.js';

type Asked = 'export' | 'sample' | 'columns';

/** The ledger of exceptions: what was bent, narrowed by facets; what is shown can be taken along, and drawn from. */
export const LedgerScreen = () => (
  <ForManagers title={t('ledger')}>
    <Ledger />
  </ForManagers>
);

function Ledger() {
  const search: LedgerSearch = useSearch({ strict: false });
  const go = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const [filters, setFilters] = useState(false);
  const words = useRef<HTMLInputElement>(null);
  const [columns, setColumns] = useColumns();
  const filter = filterIn(search);
  const facets = reads.useQuery(
    'get',
    '/api/v1/exceptions/facets',
    { params: { query: filter } },
    { placeholderData: keepPreviousData },
  );
  const list = usePages(
    pagesOf<Shape<'ExceptionView'>, '/api/v1/exceptions'>('/api/v1/exceptions', {
      query: { ...filter, sort: search.sort ?? 'granted', limit: 100 },
    }),
  );
  const narrow = (next: LedgerSearch): void => void go({ to: '/exceptions', search: next as never });
  const showFilters = (): void => {
    setFilters(true);
    requestAnimationFrame(() => words.current?.focus());
  };
  const group = t('ledger');
  useActions([
    { id: 'ledger.filter', group, label: t('filter'), keys: 'f', run: showFilters },
    { id: 'ledger.export', group, label: t('export'), keys: 'mod+e', run: () => setAsked('export') },
    { id: 'ledger.sample', group, label: t('drawSample'), run: () => setAsked('sample') },
    { id: 'ledger.columns', group, label: t('columns'), run: () => setAsked('columns') },
    { id: 'ledger.clear', group, label: t('clear'), run: () => narrow({}) },
  ]);
  const close = (): void => setAsked(undefined);
  const count = facets.data?.count;
  return (
    <div className={classes.screen} data-filters={filters || undefined}>
      <FacetsPane
        search={search}
        facets={facets.data}
        wordsRef={words}
        onNarrow={narrow}
        onClose={() => setFilters(false)}
      />
      <div className={classes.main}>
        <header className={classes.head}>
          <div>
            <h1>{t('ledger')}</h1>
            <p className={classes.total} aria-live="polite">
              {count === undefined
                ? t('counting')
                : t('exceptionsCount', { count, sums: sumsWords(facets.data!.sums) })}
            </p>
          </div>
          <nav aria-label={t('ledger')}>
            <Link to="/exceptions/samples" className={classes.link}>
              {t('samples')}
            </Link>
            <Link to="/exceptions/learning" className={classes.link}>
              {t('whatTheyTeach')}
            </Link>
          </nav>
          <div className={classes.tools}>
            <span className={classes.filterButton}>
              <Button icon={<IconFilter />} keys="f" onClick={showFilters}>
                {t('filter')}
              </Button>
            </span>
            <SavedViews search={search} onChoose={narrow} />
            <Button icon={<IconColumns3 />} onClick={() => setAsked('columns')}>
              {t('columns')}
            </Button>
            <Button
              icon={<IconAdjustments />}
              aria-pressed={search.sort === 'amount'}
              onClick={() => narrow(sorted(search))}
            >
              {t(search.sort === 'amount' ? 'dearestFirst' : 'newestFirst')}
            </Button>
            <Button icon={<IconTestPipe />} onClick={() => setAsked('sample')}>
              {t('drawSample')}
            </Button>
            <Button look="main" icon={<IconDownload />} keys="mod+e" onClick={() => setAsked('export')}>
              {t('export')}
            </Button>
          </div>
        </header>
        {list.isPending && <Loading label={t('loading')} lines={14} />}
        {list.isError && list.items.length === 0 && (
          <Failed
            title={t('ledgerFailed')}
            words={problemWords(list.error)}
            again={t('again')}
            onAgain={() => void list.refetch()}
          />
        )}
        {list.isSuccess && list.items.length === 0 && (
          <Empty icon={<IconScale />} title={t('noExceptions')}>
            {t(Object.keys(filter).length > 0 ? 'noExceptionsFound' : 'noExceptionsWords')}
          </Empty>
        )}
        {list.items.length > 0 && (
          <LedgerTable
            items={list.items}
            count={count ?? list.items.length}
            columns={columns}
            onEnd={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
            }}
          />
        )}
      </div>
      {asked === 'export' && <ExportDialog filter={filter} count={count} onClose={close} />}
      {asked === 'sample' && <SampleDialog filter={filter} count={count} onClose={close} />}
      {asked === 'columns' && <ColumnsDialog columns={columns} onChange={setColumns} onClose={close} />}
    </div>
  );
}

const sorted = ({ sort, ...search }: LedgerSearch): LedgerSearch =>
  sort === 'amount' ? search : { ...search, sort: 'amount' };
