import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconAt, IconClock, IconClockExclamation, IconMessage, IconRubberStamp, IconTruck } from '@tabler/icons-react';
import { answerOf, api, type Shape } from '../api/client.js';
import { pagesOf, usePages } from '../api/pages.js';
import { problemWords } from '../api/problem-words.js';
import { absolute, clockTime } from '../time/times.js';
import { Button } from '../ui/button.js';
import { Hidden } from '../ui/hidden.js';
import { Empty, Failed, Loading } from '../ui/states.js';
import { tell } from '../ui/toast-store.js';
import classes from './notifications.module.css';
import { t } from './text.js';

type Notification = Shape<'NotificationView'>;
const SIGNS: Record<Notification['kind'], typeof IconAt> = {
  promise_due: IconClock,
  promise_late: IconClockExclamation,
  partner_answered: IconTruck,
  customer_replied: IconMessage,
  mention: IconAt,
  approval: IconRubberStamp,
};

/** What happened that concerns one, the newest first. */
export function NotificationList({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const { items, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages(
    pagesOf<Notification, '/api/v1/notifications'>('/api/v1/notifications', { query: { limit: 20 } }),
  );
  const see = (body: Shape<'SeenDto'>): void =>
    void answerOf(api.PUT('/api/v1/notifications/seen', { body }))
      .then(() =>
        client.invalidateQueries({
          predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/notifications'),
        }),
      )
      .catch((refused: unknown) => tell(problemWords(refused), { tone: 'problem' }));
  const isAnyUnseen = items.some(({ seenAt }) => seenAt === null);
  return (
    <section className={classes.panel} aria-label={t('news')}>
      <header className={classes.head}>
        <h2>{t('news')}</h2>
        {isAnyUnseen && (
          <Button size="small" look="quiet" onClick={() => see({ upTo: items[0]!.id })}>
            {t('allSeen')}
          </Button>
        )}
      </header>
      {isPending && <Loading label={t('loading')} lines={4} />}
      {isError && items.length === 0 && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {!isPending && !isError && items.length === 0 && <Empty title={t('none')}>{t('noneWords')}</Empty>}
      <ul className={classes.list}>
        {items.map((one) => (
          <li key={one.id}>
            <Line
              one={one}
              onOpen={() => {
                see({ ids: [one.id] });
                onClose();
              }}
            />
          </li>
        ))}
      </ul>
      <footer className={classes.foot}>
        {hasNextPage && (
          <Button size="small" look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('earlier')}
          </Button>
        )}
        <Link to="/settings/me" className={classes.choose} onClick={onClose}>
          {t('choose')}
        </Link>
      </footer>
    </section>
  );
}

function Line({ one, onOpen }: { one: Notification; onOpen: () => void }) {
  const Sign = SIGNS[one.kind];
  const words = (
    <>
      <Sign aria-hidden />
      <span className={classes.words}>
        <span dir="auto">{one.by ? t(`${one.kind}_by`, { name: one.by }) : t(one.kind)}</span>
        {one.case && (
          <span className={classes.case} dir="auto">
            #{one.case.number} {one.case.subject}
          </span>
        )}
      </span>
      <time dateTime={one.at} title={absolute(one.at)}>
        {clockTime(one.at)}
      </time>
      {one.seenAt === null && <Hidden>{t('new')}</Hidden>}
    </>
  );
  const to = one.kind === 'approval' ? '/approvals' : one.case ? `/cases/${one.case.id}` : undefined;
  if (!to)
    return (
      <button type="button" className={classes.line} data-new={one.seenAt === null || undefined} onClick={onOpen}>
        {words}
      </button>
    );
  return (
    <Link to={to} className={classes.line} data-new={one.seenAt === null || undefined} onClick={onOpen}>
      {words}
    </Link>
  );
}
