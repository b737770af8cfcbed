import { instant, NotFound, type Work } from '../../../platform/index.js';
import type { ExceptionFilterDto } from '../exception-filter.dto.js';
import { ExportTaken } from './export.errors.js';
import type { ExportFormat } from './export-row.js';
import type { ManifestView } from './export.views.js';

/** Nothing is sent for longer: whatever process was sending it is gone. */
const LOST_AFTER = '1 hour';
const STATE = `case when x.state = 'streaming' and x.began_at < now() - interval '${LOST_AFTER}' then 'aborted' else x.state end`;

interface ManifestRow {
  id: string;
  format: ExportFormat;
  bom: boolean;
  filter: Record<string, unknown>;
  state: ManifestView['state'];
  count: number | null;
  bytes: string | null;
  sha256: string | null;
  byId: string;
  byName: string | null;
  askedAt: Date;
  beganAt: Date | null;
  endedAt: Date | null;
}

/** What is to be sent. */
export interface ExportOrder {
  readonly id: string;
  readonly format: ExportFormat;
  readonly bom: boolean;
  readonly filter: ExceptionFilterDto;
}

/** What has been sent. */
export interface Sent {
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
}

export async function keepExport(work: Work, order: Omit<ExportOrder, 'id'>): Promise<string> {
  const id = work.newId('exp');
  await work.query(
    `insert into exception_exports (id, format, bom, filter, state, asked_by, asked_at) values ($1, $2, $3, $4, 'open', $5, $6)`,
    [id, order.format, order.bom, JSON.stringify(order.filter), work.actor.personId, work.now],
  );
  return id;
}

/** @throws NotFound */
export async function manifestOf(work: Work, id: string): Promise<ManifestView> {
  const [row] = await work.query<ManifestRow>(
    `select x.id, x.format, x.bom, x.filter, ${STATE} as state, x.count, x.bytes, x.sha256, x.asked_by as "byId", p.name as "byName",
       x.asked_at as "askedAt", x.began_at as "beganAt", x.ended_at as "endedAt"
     from exception_exports x left join people p on p.id = x.asked_by where x.id = $1`,
    [id],
  );
  if (!row) throw new NotFound();
  const { byId, byName, bytes, ...rest } = row;
  return {
    ...rest,
    bytes: bytes === null ? null : Number(bytes),
    by: { id: byId, name: byName },
    askedAt: instant(row.askedAt),
    beganAt: instant(row.beganAt),
    endedAt: instant(row.endedAt),
    content: `/api/v1/exceptions/exports/${id}/content`,
  };
}

/** From now on it is being sent, by us alone. @throws NotFound, ExportTaken */
export async function beginExport(work: Work, id: string): Promise<ExportOrder> {
  const [row] = await work.query<ExportOrder & { state: ManifestView['state'] }>(
    `select x.id, x.format, x.bom, x.filter, ${STATE} as state from exception_exports x where x.id = $1 for update`,
    [id],
  );
  if (!row) throw new NotFound();
  const { state, ...order } = row;
  if (state !== 'open' && state !== 'aborted') throw new ExportTaken(state);
  await work.query(`update exception_exports set state = 'streaming', began_at = $2, ended_at = null where id = $1`, [
    id,
    work.now,
  ]);
  return order;
}

/** It was sent, or broke off. */
export async function endExport(work: Work, { id, format }: ExportOrder, sent: Sent | undefined): Promise<void> {
  await work.query(
    'update exception_exports set state = $2, ended_at = $3, count = $4, bytes = $5, sha256 = $6 where id = $1',
    [id, sent ? 'complete' : 'aborted', work.now, sent?.count ?? null, sent?.bytes ?? null, sent?.sha256 ?? null],
  );
  work.record({
    type: 'exceptions.exported',
    subjectId: id,
    data: sent ? { format, complete: true, count: sent.count, sha256: sent.sha256 } : { format, complete: false },
  });
}
