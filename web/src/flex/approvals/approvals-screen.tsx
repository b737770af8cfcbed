import { IconChecks } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { pagesOf, usePages, useSteps } from '../lists.js';
import { useMay } from '../../shell/may.js';
import classes from '../split.module.css';
import { t } from '../text.js';
import { ApprovalPane } from './approval-pane.js';
import { ApprovalRow } from './approval-row.js';
import { approvalFilter, APPROVAL_VIEWS, type ApprovalSearch } from './approval-views.rules.js';

/** What waits for somebody's yes: the list, and beside it all that is needed to say it. */
export function ApprovalsScreen() {
  const search: ApprovalSearch = useSearch({ strict: false });
  const { approvalId } = useParams({ strict: false }) as { approvalId?: string };
  const gives = useMay()('approval.give');
  const view = search.view ?? (gives ? 'mine' : 'open');
  const go = useNavigate();
  const list = usePages(
    pagesOf<Shape<'ApprovalView'>, '/api/v1/approvals'>('/api/v1/approvals', {
      query: { limit: 50, ...approvalFilter(view) },
    }),
  );
  const open = (id: string | undefined): void =>
    void go(id ? { to: '/approvals/$approvalId', params: { approvalId: id }, search } : { to: '/approvals', search });
  useSteps(
    list.items.map(({ id }) => id),
    approvalId,
    open,
  );
  useActions([
    {
      id: 'approvals.leave',
      group: t('list'),
      label: t('back'),
      keys: 'escape',
      unlisted: true,
      run: () => open(undefined),
    },
  ]);
  const views = APPROVAL_VIEWS.filter((one) => gives || one !== 'mine');
  return (
    <div className={classes.split} data-shows={approvalId ? 'detail' : 'list'}>
      <section className={classes.list} aria-label={t('approvals')}>
        <header className={classes.head}>
          <h1>{t('approvals')}</h1>
          <Choice
            label={t('which')}
            options={views.map((value) => ({ value, label: t(`view_${value}` as 'view_mine') }))}
            value={view}
            onChange={(chosen) => void go({ to: '/approvals', search: { view: chosen } as never })}
          />
        </header>
        <div className={classes.rows}>
          {list.isPending && <Loading label={t('loading')} lines={9} />}
          {list.isError && list.items.length === 0 && (
            <Failed
              title={t('approvalsFailed')}
              words={problemWords(list.error)}
              again={t('again')}
              onAgain={() => void list.refetch()}
            />
          )}
          {list.isSuccess && list.items.length === 0 && (
            <Empty icon={<IconChecks />} title={t('noApprovals')}>
              {t(view === 'mine' ? 'noApprovalsMine' : 'noApprovalsWords')}
            </Empty>
          )}
          {list.items.map((approval) => (
            <ApprovalRow key={approval.id} approval={approval} isOpen={approval.id === approvalId} search={search} />
          ))}
          {list.hasNextPage && (
            <div className={classes.more}>
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          )}
        </div>
      </section>
      {approvalId ? (
        <ApprovalPane key={approvalId} id={approvalId} onBack={() => open(undefined)} />
      ) : (
        <section className={classes.nothing} aria-label={t('approval')}>
          <Empty icon={<IconChecks />} title={t('noneOpen')}>
            {t('noneOpenWords')}
          </Empty>
        </section>
      )}
    </div>
  );
}
