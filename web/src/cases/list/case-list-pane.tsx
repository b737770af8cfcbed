import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { problemWords } from '../../api/problem-words.js';
import { KeepView, SavedViews } from '../../attention/saved-views.js';
import { ViewCount } from '../../attention/view-count.js';
import { BulkBar } from '../../bulk/bulk-bar.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import type { useCases } from '../case-reads.js';
import { NewCase } from '../opening/new-case.js';
import { t } from '../text.js';
import { VIEWS, type DeskSearch } from '../views.rules.js';
import { CaseList } from './case-list.js';
import classes from './case-list-pane.module.css';

interface CaseListPaneProps {
  search: DeskSearch;
  list: ReturnType<typeof useCases>;
  openId: string | undefined;
}

/** Which cases, and the cases. */
export function CaseListPane({ search, list, openId }: CaseListPaneProps) {
  return (
    <section className={classes.pane} aria-label={t('cases')}>
      {!openId && <title>{`${t('cases')} · Kept`}</title>}
      <Head search={search} isAside={openId !== undefined} />
      <Lines search={search} list={list} openId={openId} />
      <BulkBar shownIds={list.cases.map(({ id }) => id)} />
    </section>
  );
}

/** Which list it is, and the others there are. */
const Head = memo(function Head({ search, isAside }: { search: DeskSearch; isAside: boolean }) {
  const { view = 'mine', q } = search;
  // The page is about the open case, if there is one.
  const Title = isAside ? 'h2' : 'h1';
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <Title className={classes.title}>{q ? t('found', { q }) : t(`view_${view}` as 'view_mine')}</Title>
        <span className={classes.acts}>
          <KeepView search={search} />
          <NewCase />
        </span>
      </div>
      <nav aria-label={t('views')} className={classes.views}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            to="/cases"
            search={{ view: one }}
            className={classes.view}
            aria-current={!q && one === view ? 'page' : undefined}
          >
            {t(`view_${one}` as 'view_mine')}
            <ViewCount view={one} />
          </Link>
        ))}
        <SavedViews search={search} className={classes.view} />
      </nav>
    </header>
  );
});

function Lines({ search, list, openId }: CaseListPaneProps) {
  if (list.isPending) return <Loading label={t('loadingCases')} lines={12} />;
  if (list.isError && list.cases.length === 0)
    return (
      <Failed
        title={t('casesFailed')}
        words={problemWords(list.error)}
        again={t('again')}
        onAgain={() => void list.refetch()}
      />
    );
  if (list.cases.length === 0)
    return <Empty title={t('noCases')}>{t(search.q ? 'noCasesFound' : 'noCasesWords')}</Empty>;
  return (
    <CaseList
      cases={list.cases}
      openId={openId}
      search={search}
      onEnd={() => {
        if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
      }}
    />
  );
}
