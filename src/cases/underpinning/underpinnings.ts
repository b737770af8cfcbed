import { Injectable } from '@nestjs/common';
import { addBusiness } from '../../calendars/index.js';
import type { Commitment } from '../../commitments/index.js';
import { PartnersQueries } from '../../partners/index.js';
import type { Work } from '../../platform/index.js';

/** What a contract gives for one task, as instants. */
export interface Underpinning {
  targetId: string;
  replyBy: Date | null;
  doneBy: Date | null;
}

const MINUTE = 60_000;

/** By when a partner owes us an answer, and the thing done: what underpins our own promises. */
@Injectable()
export class Underpinnings {
  constructor(private readonly partners: PartnersQueries) {}

  /** In the partner's open hours from now; what was agreed with this very partner goes before what counts for all. */
  async forTask(work: Work, { partnerId, kind }: { partnerId: string; kind: string }): Promise<Underpinning | null> {
    const [target] = await work.query<{ id: string; replyMinutes: number | null; doneMinutes: number | null }>(
      `select id, reply_minutes as "replyMinutes", done_minutes as "doneMinutes" from underpinning_targets
       where retired_at is null and party = 'partner' and kind = $2 and (partner_id = $1 or partner_id is null)
       order by partner_id nulls last limit 1`,
      [partnerId, kind],
    );
    if (!target) return null;
    const { compiled } = await this.partners.calendarOf(work, partnerId);
    const after = (minutes: number | null): Date | null =>
      minutes === null ? null : new Date(addBusiness(compiled, work.now.getTime(), minutes * MINUTE));
    return { targetId: target.id, replyBy: after(target.replyMinutes), doneBy: after(target.doneMinutes) };
  }

  async keep(
    work: Work,
    taskId: string,
    { id, partnerId }: Commitment,
    { targetId, replyBy, doneBy }: Underpinning,
  ): Promise<void> {
    await work.query(
      `insert into underpinnings (task_id, commitment_id, partner_id, target_id, started_at, reply_by, done_by) values ($1, $2, $3, $4, $5, $6, $7)`,
      [taskId, id, partnerId, targetId, work.now, replyBy, doneBy],
    );
  }
}
