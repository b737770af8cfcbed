import { Injectable } from '@nestjs/common';
import {
  Invalid,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { ListNotificationsDto, SeenDto } from './notification.dto.js';
import {
  notificationView,
  type NotificationRow,
  type NotificationView,
  type UnseenView,
} from './notification.views.js';

const COUNTED_TO = 99;

/** What a notification says, on `n`; names are looked up, so that forgetting somebody needs no search in here. */
export const NOTIFICATION = `n.id, n.kind, n.case_id as "caseId", c.number::int8::float8 as number, c.subject, n.ref_id as "refId", n.at,
  n.seen_at as "seenAt", coalesce(b.name, a.name, case when e.actor_kind = 'customer' then k.name end) as by`;
export const NOTIFIED_TABLES = `left join cases c on c.id = n.case_id left join customers k on k.id = c.customer_id
  left join events e on e.id = n.event_id left join people a on a.id = e.actor_id left join partners b on b.id = a.partner_id`;

/** What somebody was told of, and that they have seen it: each their own. */
@Injectable()
export class NotificationsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. */
  list(actor: Actor, { unseen, limit, cursor }: ListNotificationsDto): Promise<Page<NotificationView>> {
    const before = readCursor('notifications', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<NotificationRow>(
        `select ${NOTIFICATION} from (select * from notifications where person_id = $1 ${unseen ? 'and seen_at is null' : ''}
           and ($2::text is null or id < $2) order by id desc limit $3) n ${NOTIFIED_TABLES} order by n.id desc`,
        [actor.personId ?? '', before?.[0] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('notifications', [last.id]), notificationView);
    });
  }

  unseen(actor: Actor): Promise<UnseenView> {
    return this.uow.read(actor, unseenOf);
  }

  /** What is seen goes into no mail any more. Saying it again changes nothing. @throws Invalid */
  see(actor: Actor, { all, ids, upTo, caseId }: SeenDto): Promise<UnseenView> {
    return this.uow.run(actor, async (work) => {
      if (!all && !ids && !upTo && !caseId)
        throw new Invalid([{ field: 'ids', problem: 'name what was seen, or say that it is all' }]);
      await work.query(
        `update notifications set seen_at = $2, mail_due_at = null where person_id = $1 and seen_at is null
           and ($3::text[] is null or id = any($3)) and ($4::text is null or id <= $4) and ($5::text is null or case_id = $5)`,
        [actor.personId ?? '', work.now, ids ?? null, upTo ?? null, caseId ?? null],
      );
      return unseenOf(work);
    });
  }
}

async function unseenOf(work: Work): Promise<UnseenView> {
  const [row] = await work.query<{ count: number }>(
    `select count(*)::int as count
     from (select from notifications where person_id = $1 and seen_at is null limit ${COUNTED_TO + 1}) n`,
    [work.actor.personId ?? ''],
  );
  return { count: Math.min(row!.count, COUNTED_TO), more: row!.count > COUNTED_TO };
}
