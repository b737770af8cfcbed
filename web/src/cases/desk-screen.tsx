import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { IconInbox } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useSelecting } from '../bulk/use-selecting.js';
import { useActions } from '../keys/actions.js';
import { usePerson } from '../shell/person.js';
import { Empty } from '../ui/states.js';
import { CasePane } from './case-pane.js';
import { useCases, usePrefetchedCases } from './case-reads.js';
import { CaseListPane } from './list/case-list-pane.js';
import classes from './desk-screen.module.css';
import { t } from './text.js';
import { deskSearch, type DeskSearch } from './views.rules.js';

const FirstSteps = lazy(() => import('../first-use/first-steps.js').then((module) => ({ default: module.FirstSteps })));

/** The agent's desk: cases by next promise at the left, one case in the middle, what belongs to it at the right. */
export function DeskScreen() {
  const { view, q }: DeskSearch = useSearch({ strict: false });
  // The same as long as it says the same: stepping from case to case draws no row anew.
  const search = useMemo(() => deskSearch({ view, q }), [view, q]);
  const { caseId } = useParams({ strict: false }) as { caseId?: string };
  const list = useCases(search);
  const go = useNavigate();
  const [aside, setAside] = useState(false);
  const person = usePerson();
  // A desk without cases may be a desk that is only begun.
  const maySetUp = person?.role === 'manager' && list.isSuccess && list.cases.length === 0 && !q;

  const open = (id: string | undefined): void => {
    setAside(false);
    void go(id ? { to: '/cases/$caseId', params: { caseId: id }, search } : { to: '/cases', search });
  };
  const at = list.cases.findIndex(({ id }) => id === caseId);
  usePrefetchedCases(list.cases[at + 1]?.id, list.cases[at - 1]?.id);
  const step = (by: number): void => {
    const next = list.cases[at < 0 ? 0 : at + by];
    if (next) open(next.id);
  };
  useActions([
    { id: 'cases.next', group: t('cases'), label: t('nextCase'), keys: 'j', run: () => step(1) },
    { id: 'cases.previous', group: t('cases'), label: t('previousCase'), keys: 'k', run: () => step(-1) },
    {
      id: 'cases.leave',
      group: t('cases'),
      label: t('leaveCase'),
      keys: 'escape',
      unlisted: true,
      run: () => open(undefined),
    },
  ]);
  useSelecting(
    caseId,
    list.cases.map(({ id }) => id),
    step,
  );
  return (
    <div className={classes.desk} data-shows={caseId ? (aside ? 'aside' : 'case') : 'list'}>
      <CaseListPane search={search} list={list} openId={caseId} />
      {caseId ? (
        <CasePane
          key={caseId}
          id={caseId}
          asideShown={aside}
          onAside={() => setAside(!aside)}
          onBack={() => open(undefined)}
          onNext={() => step(1)}
        />
      ) : (
        <section className={classes.nothing} aria-label={t('case')}>
          {maySetUp && (
            <Suspense fallback={null}>
              <FirstSteps />
            </Suspense>
          )}
          <Empty icon={<IconInbox />} title={t('noCaseOpen')}>
            {t('noCaseOpenWords')}
          </Empty>
        </section>
      )}
    </div>
  );
}
