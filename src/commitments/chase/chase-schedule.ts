import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, CalendarBook, type BusinessCalendar } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import { ChaseLadders } from './chase-ladders.js';
import { planChase, stepFrom, type ChaseFacts, type Rung, type Step } from './chase.rules.js';
import type { Commitment } from '../commitment.entity.js';

/** Keeps, for every commitment that is chased, the one step that comes next. The plan itself is never stored: it is computed again. */
@Injectable()
export class ChaseSchedule {
  constructor(
    private readonly ladders: ChaseLadders,
    private readonly calendars: CalendarBook,
  ) {}

  /** Begins the chase anew after the terms or the state have changed; ends it when nothing is left to chase. `since`: now, unless it began before. */
  async restart(work: Work, commitment: Commitment, since: Date = work.now): Promise<void> {
    const next = stepFrom((await this.plan(work, commitment)).steps, since);
    if (!next) return this.end(work, commitment.id);
    await work.query(
      `insert into chases (commitment_id, terms_version, step, due_at) values ($1, $2, $3, $4)
       on conflict (commitment_id) do update set terms_version = excluded.terms_version, step = excluded.step, due_at = excluded.due_at,
         fed_at = null, feeds = 0`,
      [commitment.id, commitment.termsVersion, next.step, next.at],
    );
  }

  async end(work: Work, commitmentId: string): Promise<void> {
    await work.query('delete from chases where commitment_id = $1', [commitmentId]);
  }

  /** What will happen, when, if nobody does anything. */
  async plan(work: Work, commitment: Commitment): Promise<{ steps: Step[]; rungs: Rung[] }> {
    if (!commitment.ladderId) return { steps: [], rungs: [] };
    const rungs = await this.ladders.rungs(work, commitment.ladderId);
    return { steps: planChase(chaseFacts(commitment), rungs, await this.calendarOf(work, commitment)), rungs };
  }

  private async calendarOf(work: Work, commitment: Commitment): Promise<BusinessCalendar> {
    if (!commitment.calendarId) return ALWAYS_OPEN;
    return this.calendars.compiled(work, commitment.calendarId, commitment.calendarVersion!);
  }
}

const chaseFacts = (c: Commitment): ChaseFacts => ({
  state: c.state,
  proposedAt: c.proposedAt,
  replyBy: c.replyBy,
  agreedAt: chasedFrom(c),
  dueAt: c.dueAt,
  graceMinutes: c.graceMinutes,
  completedAt: c.completedAt,
  heldSince: c.heldSince,
});

/** From when its present terms are chased: their agreement, or what was changed about them since. */
export const chasedFrom = ({ acceptedAt, chasedSince }: Pick<Commitment, 'acceptedAt' | 'chasedSince'>): Date | null =>
  acceptedAt && chasedSince && chasedSince > acceptedAt ? chasedSince : acceptedAt;
