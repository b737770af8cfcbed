import { Injectable } from '@nestjs/common';
import { instant, NotFound, systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { DisclosureView } from './disclosure.views.js';
import type { TaskId } from './task.entity.js';

/** What of a customer a task tells its partner. */
const FIELDS = ['name', 'phone', 'address'] as const;
interface Shown {
  readonly id: string;
  readonly contact: Readonly<Record<(typeof FIELDS)[number], unknown>>;
}

/** Keeps who was shown what of a customer. Staff need no entry here: they serve the customer. */
@Injectable()
export class Disclosures {
  constructor(private readonly uow: UnitOfWork) {}

  /** Written down before the answer leaves: what cannot be noted is not shown. */
  async note(actor: Actor, shown: readonly Shown[]): Promise<void> {
    if (actor.audience !== 'partner' || shown.every(({ contact }) => fieldsIn(contact).length === 0)) return;
    await this.uow.run(systemActor('disclosures', actor.requestId), (work) =>
      noteDisclosed(work, actor.personId ?? actor.id, shown),
    );
  }

  /** Who saw what of the customer by this task, the latest first. @throws NotFound */
  list(actor: Actor, taskId: TaskId): Promise<{ items: DisclosureView[]; next: null }> {
    return this.uow.read(actor, async (work) => {
      if ((await work.query('select from tasks where id = $1', [taskId])).length === 0) throw new NotFound();
      const rows = await work.query<Omit<DisclosureView, 'firstAt' | 'lastAt'> & { firstAt: Date; lastAt: Date }>(
        `select coalesce(p.name, d.reader) as reader, d.fields, d.first_at as "firstAt", d.last_at as "lastAt", d.times
         from disclosures d left join people p on p.id = d.reader where d.task_id = $1 order by d.last_at desc limit 200`,
        [taskId],
      );
      return {
        items: rows.map((row) => ({ ...row, firstAt: instant(row.firstAt), lastAt: instant(row.lastAt) })),
        next: null,
      };
    });
  }
}

const fieldsIn = (contact: Shown['contact']): string[] => FIELDS.filter((field) => contact[field] !== null);

/** What a reader is told within a larger work of the desk's own: by a letter that goes out with it. */
export async function noteDisclosed(work: Work, reader: string, shown: readonly Shown[]): Promise<void> {
  const told = shown
    .map(({ id, contact }) => ({ id, fields: fieldsIn(contact) }))
    .filter(({ fields }) => fields.length > 0);
  await work.query(
    `insert into disclosures (task_id, reader, day, fields, first_at, last_at, times)
     select t.id, $3, (now() at time zone 'UTC')::date, string_to_array(t.fields, ','), now(), now(), 1 from unnest($1::text[], $2::text[]) as t(id, fields)
     order by t.id
     on conflict (task_id, reader, day, fields) do update set last_at = now(), times = disclosures.times + 1`,
    [told.map(({ id }) => id), told.map(({ fields }) => fields.join(',')), reader],
  );
}
