import { Injectable } from '@nestjs/common';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { NotificationChoicesDto } from './notification.dto.js';
import { DEFAULT_WAYS, NOTIFICATION_KINDS, type KindChoices } from './notification.rules.js';
import type { NotificationChoicesView } from './notification.views.js';
import type { QuietHours } from './quiet-hours.rules.js';

interface Row {
  kinds: Partial<KindChoices>;
  from: string | null;
  until: string | null;
  version: number;
}

const CHOSEN = 'kinds, quiet_from as "from", quiet_until as "until", version';

/** How each of our people wants to be told; who never chose is told as most want it. */
@Injectable()
export class NotificationChoices {
  constructor(private readonly uow: UnitOfWork) {}

  read(actor: Actor): Promise<NotificationChoicesView> {
    return this.uow.read(actor, (work) => chosenBy(work, actor.personId ?? ''));
  }

  /** The whole of it, from now on. @throws Stale */
  choose(actor: Actor, asked: NotificationChoicesDto, ifMatch: number | undefined): Promise<NotificationChoicesView> {
    return this.uow.run(actor, async (work) => {
      const personId = actor.personId ?? '';
      const { version } = await chosenBy(work, personId, 'for update');
      assertFresh(version, ifMatch);
      const kinds = Object.fromEntries(
        NOTIFICATION_KINDS.flatMap((kind) => (asked.kinds[kind] ? [[kind, asked.kinds[kind]]] : [])),
      );
      await work.query(
        `insert into notification_choices (person_id, kinds, quiet_from, quiet_until, version) values ($1, $2, $3, $4, $5)
         on conflict (person_id) do update set kinds = excluded.kinds, quiet_from = excluded.quiet_from,
           quiet_until = excluded.quiet_until, version = notification_choices.version + 1`,
        [personId, JSON.stringify(kinds), asked.quiet?.from ?? null, asked.quiet?.until ?? null, version + 1],
      );
      work.record({ type: 'notification.choices_made', subjectId: personId });
      return chosenBy(work, personId);
    });
  }
}

async function chosenBy(work: Work, personId: string, lock: '' | 'for update' = ''): Promise<NotificationChoicesView> {
  const [row] = await work.query<Row>(`select ${CHOSEN} from notification_choices where person_id = $1 ${lock}`, [
    personId,
  ]);
  return { ...waysOf(row), version: row?.version ?? 0 };
}

const waysOf = (row: Row | undefined): { kinds: KindChoices; quiet: QuietHours | null } => ({
  kinds: { ...DEFAULT_WAYS, ...row?.kinds },
  quiet: row?.from && row.until ? { from: row.from, until: row.until } : null,
});

/** Somebody who works here and may be told, with how they want it. */
export interface Told {
  id: string;
  zone: string;
  kinds: KindChoices;
  quiet: QuietHours | null;
}

/** Those of these people who are ours and active. */
export async function toldAmong(work: Work, personIds: readonly string[]): Promise<Told[]> {
  const rows = await work.query<{ id: string; zone: string | null; chosen: Row | null }>(
    `select p.id, p.zone, case when c.person_id is not null
       then jsonb_build_object('kinds', c.kinds, 'from', c.quiet_from, 'until', c.quiet_until, 'version', c.version) end as chosen
     from people p left join notification_choices c on c.person_id = p.id
     where p.id = any($1) and p.active and p.role in ('agent', 'manager') order by p.id`,
    [personIds],
  );
  return rows.map(({ id, zone, chosen }) => ({ id, zone: zone ?? 'UTC', ...waysOf(chosen ?? undefined) }));
}
