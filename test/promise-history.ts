import { newId } from '../src/platform/index.js';
import type { OpenDesk } from './open-desk.js';

const HOUR = 3_600_000;

/** A promise of a partner's as it ended; all times in hours before `now`, so that what is larger lies further back. */
export interface PastPromise {
  state: string;
  kind?: string;
  /** When it was due, as last agreed. */
  due?: number;
  originalDue?: number;
  done?: number | null;
  doneLate?: boolean;
  settled?: number | null;
  made?: number;
  graceMinutes?: number;
  notice?: number | null;
  supersedes?: string;
  window?: number | null;
  agreed?: boolean;
}

/** Writes promises into a desk's past, where the API cannot reach. */
export class PromiseHistory {
  private constructor(
    private readonly desk: OpenDesk,
    readonly now: Date,
    private readonly orderId: string,
  ) {}

  static async on(desk: OpenDesk, customerId: string): Promise<PromiseHistory> {
    const { rows } = await desk.owner.query<{ now: Date }>('select now() as now');
    const now = new Date(Math.floor(rows[0]!.now.getTime() / 1000) * 1000);
    const id = newId('ord', now);
    await desk.owner.query(
      `insert into orders (id, customer_id, number, status, placed_at) values ($1, $2, $1, 'paid', now())`,
      [id, customerId],
    );
    return new PromiseHistory(desk, now, id);
  }

  ago = (hours: number): Date => new Date(this.now.getTime() - hours * HOUR);

  async add(partnerId: string, past: PastPromise): Promise<string> {
    const { kind = 'pickup', due = 10, made = due + 100, state, graceMinutes = 0 } = past;
    const id = newId('cmt', this.ago(made));
    const at = (hours: number | null | undefined): Date | null =>
      hours === null || hours === undefined ? null : this.ago(hours);
    const settled = past.settled === undefined ? (past.done ?? due) : past.settled;
    const starts = at(past.window);
    await this.desk.owner.query(
      `insert into commitments (id, order_id, kind, what, promiser, promisee, partner_id, state, due_at, original_due_at, grace_minutes,
         proposed_by, proposed_at, accepted_at, completed_at, settled_at, done_late, supersedes, notice_minutes, starts_at, local_start, local_end, zone)
       values ($1, $2, $3, 'It', 'partner', 'us', $4, $5, $6, $7, $8, 'us', $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18)`,
      [
        ...[id, this.orderId, kind, partnerId, state, this.ago(due), this.ago(past.originalDue ?? due), graceMinutes],
        ...[this.ago(made), past.agreed === false ? null : this.ago(made), at(past.done), at(settled)],
        ...[past.doneLate ?? false, past.supersedes ?? null, past.notice ?? null],
        ...[starts, starts && '2026-01-01T00:00', starts && 'UTC'],
      ],
    );
    return id;
  }

  async times(count: number, partnerId: string, past: PastPromise): Promise<void> {
    for (let i = 0; i < count; i++) await this.add(partnerId, past);
  }
}
