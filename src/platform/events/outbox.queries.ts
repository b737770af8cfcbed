import type { Work } from '../database/work.js';

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

/** Remembers what the queue store took, for as long as it may still lose it. */
export async function noteHandedOver(work: Work, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await work.query('insert into handed_over (event_id) select unnest($1::text[]) on conflict do nothing', [
    rows.map((row) => row.eventId),
  ]);
}

/** What was handed over and not forgotten since, in pages, oldest first. */
export async function* pagesOfHandedOver(work: Work): AsyncGenerator<{ eventId: string; type: string }[]> {
  for (let after = ''; ;) {
    const page = await work.query<{ eventId: string; type: string }>(
      `select h.event_id as "eventId", e.type from handed_over h join events e on e.id = h.event_id
       where h.event_id > $1 order by h.event_id limit 500`,
      [after],
    );
    if (page.length === 0) return;
    yield page;
    after = page.at(-1)!.eventId;
  }
}

export async function forgetHandedOver(work: Work, hours: number): Promise<void> {
  await work.query('delete from handed_over where at < now() - make_interval(hours => $1)', [hours]);
}

export async function markShown(work: Work, rows: readonly OutboxRow[]): Promise<void> {
  await work.query('update outbox set shown = true where position = any($1)', [rows.map((row) => row.position)]);
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
