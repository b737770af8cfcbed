import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, CalendarBook, type BusinessCalendar } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import { ChaseLadders } from './chase-ladders.js';
import { planChase, stepAfterAll, stepFrom, type ChaseFacts, type Pause, type Rung, type Step } from './chase.rules.js';
import { pausesOf } from './pauses/pauses.queries.js';
import { withMerged } from '../case-family.sql.js';
import { Commitment } from '../commitment.entity.js';

/** Keeps, for every commitment that is chased, the one step that comes next. The plan itself is never stored: it is computed again. */
@Injectable()
export class ChaseSchedule {
  constructor(
    private readonly ladders: ChaseLadders,
    private readonly calendars: CalendarBook,
  ) {}

  /** Begins the chase anew after the terms or the state have changed; ends it when nothing is left to chase. `since`: now, unless it began before. */
  async restart(work: Work, commitment: Commitment, since: Date = work.now): Promise<void> {
    await this.goOnWith(work, commitment, stepFrom((await this.plan(work, commitment)).steps, since));
  }

  /** Goes on where the chase is, after something that only moves its rungs: a pause, or how urgent the case is. */
  async replan(work: Work, commitment: Commitment): Promise<void> {
    const { steps } = await this.plan(work, commitment);
    const taken = await work.query<Pick<Step, 'step' | 'at'>>(
      'select step, due_at as at from chase_steps where commitment_id = $1 and terms_version = $2',
      [commitment.id, commitment.termsVersion],
    );
    await this.goOnWith(work, commitment, stepAfterAll(steps, taken));
  }

  /** What is promised in a case becomes as urgent as the case; what still waited for an opening need not wait any more. */
  async caseBecame(work: Work, caseId: string, urgentSince: Date | null): Promise<void> {
    await work.query(
      `update commitments set urgent_since = $2, version = version + 1
       where case_id = any${withMerged('$1')} and (settled_at is null or id in (select commitment_id from chases))`,
      [caseId, urgentSince],
    );
    const chased = await work.find(
      Commitment,
      `where case_id = any${withMerged('$1')} and id in (select commitment_id from chases) order by id for no key update`,
      [caseId],
    );
    for (const commitment of chased) await this.replan(work, commitment);
  }

  async end(work: Work, commitmentId: string): Promise<void> {
    await work.query('delete from chases where commitment_id = $1', [commitmentId]);
  }

  /** What will happen, when, if nobody does anything. */
  async plan(
    work: Work,
    commitment: Commitment,
    known?: { pauses: readonly Pause[] },
  ): Promise<{ steps: Step[]; rungs: Rung[] }> {
    if (!commitment.ladderId) return { steps: [], rungs: [] };
    const rungs = await this.ladders.rungs(work, commitment.ladderId);
    return { steps: await this.planOn(work, commitment, rungs, known), rungs };
  }

  /** The same on other rungs: a ladder nobody climbs yet. */
  async planOn(
    work: Work,
    commitment: Commitment,
    rungs: readonly Rung[],
    known?: { pauses: readonly Pause[] },
  ): Promise<Step[]> {
    const pauses = known?.pauses ?? (await pausesOf(work, commitment));
    return planChase(chaseFacts(commitment, pauses), rungs, await this.calendarOf(work, commitment));
  }

  /** The ladder for terms that are new: the newest for its kind. A promise without one, as of an import, stays without. */
  async newestLadder(work: Work, commitment: Commitment): Promise<{ ladderId?: string }> {
    if (!commitment.ladderId) return {};
    return { ladderId: await this.ladders.currentFor(work, commitment) };
  }

  private async goOnWith(work: Work, commitment: Commitment, next: Step | undefined): Promise<void> {
    if (!next) return this.end(work, commitment.id);
    await work.query(
      `insert into chases (commitment_id, terms_version, step, due_at) values ($1, $2, $3, $4)
       on conflict (commitment_id) do update set terms_version = excluded.terms_version, step = excluded.step, due_at = excluded.due_at,
         fed_at = null, feeds = 0`,
      [commitment.id, commitment.termsVersion, next.step, next.at],
    );
  }

  private async calendarOf(work: Work, commitment: Commitment): Promise<BusinessCalendar> {
    if (!commitment.calendarId) return ALWAYS_OPEN;
    return this.calendars.compiled(work, commitment.calendarId, commitment.calendarVersion!);
  }
}

const chaseFacts = (c: Commitment, pauses: readonly Pause[]): ChaseFacts => ({
  state: c.state,
  proposedAt: c.proposedAt,
  replyBy: c.replyBy,
  agreedAt: chasedFrom(c),
  dueAt: c.dueAt,
  graceMinutes: c.graceMinutes,
  completedAt: c.completedAt,
  heldSince: c.heldSince,
  urgentSince: c.urgentSince,
  pauses,
});

/** From when its present terms are chased: their agreement, or what was changed about them since. */
export const chasedFrom = ({ acceptedAt, chasedSince }: Pick<Commitment, 'acceptedAt' | 'chasedSince'>): Date | null =>
  acceptedAt && chasedSince && chasedSince > acceptedAt ? chasedSince : acceptedAt;
