import type { Work } from '../database/work.js';
import type { EventPattern } from '../jobs/handles.js';

/** An event that was committed and not yet told everybody it concerns. */
export interface OutboxRow {
  readonly position: string;
  readonly eventId: string;
  readonly caseId: string | null;
  readonly type: string;
  readonly readers: string[];
  readonly at: Date;
  /** Live news of it went out already, while the queue store was away. */
  readonly shown: boolean;
}

/** Up to `limit` rows nobody else holds, oldest first, held until the end of the work. */
export function takeFromOutbox(work: Work, limit: number, which: 'all' | 'unshown'): Promise<OutboxRow[]> {
  return work.query<OutboxRow>(
    `with mine as (
       select position, event_id, shown from outbox ${which === 'unshown' ? 'where not shown' : ''}
       order by position limit $1 for update skip locked)
     select m.position, m.shown, e.id as "eventId", e.case_id as "caseId", e.type, e.readers, e.at
     from mine m join events e on e.id = m.event_id
     order by m.position`,
    [limit],
  );
}

export async function removeFromOutbox(work: Work, rows: readonly OutboxRow[]): Promise<void> {
  await work.query('delete from outbox where position = any($1)', [rows.map((row) => row.position)]);
}

export async function markShown(work: Work, rows: readonly OutboxRow[]): Promise<void> {
  await work.query('update outbox set shown = true where position = any($1)', [rows.map((row) => row.position)]);
}

/** Events of the last `hours` of these types that are no longer there; live news of them went out. Returns how many. */
export async function putBackIntoOutbox(work: Work, types: readonly EventPattern[], hours: number): Promise<number> {
  const rows = await work.query(
    `insert into outbox (event_id, shown)
     select e.id, true from events e
     where e.at > now() - make_interval(hours => $1) and e.type like any ($2) and not exists (select from outbox o where o.event_id = e.id)
     order by e.id
     returning position`,
    [hours, types.map((type) => type.replace(/[\\%_]/g, '\\$&').replace(/\*$/, '%'))],
  );
  return rows.length;
}

export interface OutboxBacklog {
  readonly waiting: number;
  /** The age of the oldest; 0 when nothing waits. */
  readonly oldestSeconds: number;
}
export async function outboxBacklog(work: Work): Promise<OutboxBacklog> {
  const [backlog] = await work.query<OutboxBacklog>(
    `select (select count(*) from outbox)::int as waiting,
       coalesce((select extract(epoch from now() - e.at) from outbox o join events e on e.id = o.event_id
                 order by o.position limit 1), 0)::float8 as "oldestSeconds"`,
  );
  return backlog!;
}
