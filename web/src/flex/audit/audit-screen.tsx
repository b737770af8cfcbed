import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { usePeople } from '../../settings/pattern/reads.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { ForManagers } from '../for-managers.js';
import { pagesOf, usePages } from '../lists.js';
import classes from '../page.module.css';
import { ProofLine } from '../proof/proof-line.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';
import type { AuditSearch } from './audit-search.rules.js';
import { Checkpoints } from './checkpoints.js';
import { Qualifiers } from './qualifiers.js';

/** What happened in the desk, the newest first, and the checkpoints it is sealed by. */
export const AuditScreen = () => (
  <ForManagers title={t('audit')}>
    <Audit />
  </ForManagers>
);

function Audit() {
  const search: AuditSearch = useSearch({ strict: false });
  const go = useNavigate();
  const show = (next: AuditSearch): void => void go({ to: '/audit', search: next as never });
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('audit')}</h1>
        <Choice
          label={t('which')}
          options={[
            { value: 'events', label: t('events') },
            { value: 'checkpoints', label: t('checkpoints') },
          ]}
          value={search.shows ?? 'events'}
          onChange={(value) => show(value === 'checkpoints' ? { shows: value } : {})}
        />
        <a href="/api/v1/audit/export" download>
          {t('exportLedger')}
        </a>
      </header>
      {search.shows === 'checkpoints' ? <Checkpoints /> : <Events search={search} onNarrow={show} />}
    </div>
  );
}

function Events({ search, onNarrow }: { search: AuditSearch; onNarrow: (search: AuditSearch) => void }) {
  const { shows: _, ...query } = search;
  const people = usePeople();
  const [proved, setProved] = useState<Shape<'EventView'>>();
  const list = usePages(
    pagesOf<Shape<'EventView'>, '/api/v1/audit/events'>('/api/v1/audit/events', {
      query: { ...query, limit: 100 } as never,
    }),
  );
  return (
    <>
      <Qualifiers key={JSON.stringify(search)} search={search} onNarrow={onNarrow} />
      {list.isPending && <Loading label={t('loading')} lines={12} />}
      {list.isError && list.items.length === 0 && (
        <Failed
          title={t('auditFailed')}
          words={problemWords(list.error)}
          again={t('again')}
          onAgain={() => void list.refetch()}
        />
      )}
      {list.isSuccess && list.items.length === 0 && (
        <Empty icon={<IconShieldCheck />} title={t('noEvents')}>
          {t('noEventsWords')}
        </Empty>
      )}
      <ol className={sheet.lines}>
        {list.items.map((event) => (
          <li key={event.id} className={sheet.line}>
            <span>
              <strong className={sheet.mono}>{event.type}</strong>{' '}
              <time dateTime={event.at} className={sheet.soft}>
                {absolute(event.at)}
              </time>
            </span>
            <span title={event.actorId} dir="auto">
              {people.find(({ id }) => id === event.actorId)?.name ?? (
                <span className={sheet.mono} dir="ltr">
                  {event.actorKind}: {event.actorId}
                </span>
              )}
            </span>
            {event.caseId && (
              <Link to="/cases/$caseId" params={{ caseId: event.caseId }} className={classes.target}>
                {t('toCase')}
              </Link>
            )}
            <span className={sheet.soft}>
              {event.seq === null ? t('sealPending') : t('placeInLedger', { seq: event.seq })}
            </span>
            <Button
              size="small"
              aria-label={t('proveOf', { type: event.type, id: event.id })}
              onClick={() => setProved(event)}
            >
              {t('prove')}
            </Button>
            <details>
              <summary>{t('data')}</summary>
              <pre className={sheet.mono}>
                {JSON.stringify(
                  { id: event.id, subjectId: event.subjectId, requestId: event.requestId, data: event.data },
                  null,
                  2,
                )}
              </pre>
            </details>
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {proved && (
        <Dialog title={t('proof')} open onClose={() => setProved(undefined)} closeLabel={t('close')}>
          <p className={sheet.mono}>
            {proved.type} {proved.id}
          </p>
          <ProofLine eventId={proved.id} event={proved} />
        </Dialog>
      )}
    </>
  );
}
