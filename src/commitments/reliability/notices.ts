import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, businessBetween, CalendarBook } from '../../calendars/index.js';
import { On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { Commitment } from '../commitment.entity.js';

const MINUTE = 60_000;

/**
 * Notes how early a partner speaks, in its own open time: how long before it is due that a promise will not be kept as agreed, and how
 * soon after being asked. The first word counts, whatever follows; told twice, or in another order, it comes to the same.
 */
@Injectable()
export class Notices {
  private readonly actor = systemActor('notices');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendars: CalendarBook,
  ) {}

  /** Asking for another time is saying that the one agreed will not be kept; the promise that follows remembers it. */
  @On('commitment.proposed')
  async anotherTimeAskedFor(event: StoredEvent): Promise<void> {
    const { supersedes, by } = event.data as { supersedes?: string; by?: string };
    if (!supersedes) return;
    await this.uow.run(this.actor, async (work) => {
      if (by === 'partner') await this.warned(work, supersedes, event.at);
      await work.query(
        `update commitments c set warned_at = least(c.warned_at, o.warned_at) from commitments o
         where c.id = $1 and o.id = c.supersedes and o.warned_at is not null`,
        [event.subjectId],
      );
    });
  }

  /** The partner itself says that it may not manage. */
  @On('commitment.at_risk')
  async riskTold(event: StoredEvent): Promise<void> {
    if (event.actorKind !== 'partner') return;
    await this.uow.run(this.actor, (work) => this.warned(work, event.subjectId!, event.at));
  }

  @On('commitment.accepted', 'commitment.countered', 'commitment.declined')
  async answered(event: StoredEvent): Promise<void> {
    const { party, by, termsVersion } = event.data as { party?: string; by?: string; termsVersion: number };
    await this.uow.run(this.actor, async (work) => {
      const commitment = await work.findOne(Commitment, event.subjectId!);
      if (!commitment?.partnerId) return;
      // A refusal names nobody: it comes from the side that did not put the terms on the table.
      const answers = party ?? by ?? (commitment.proposedBy === 'us' ? 'partner' : 'us');
      const askedAt = answers === 'partner' && (await askedOn(work, commitment.id, termsVersion));
      if (!askedAt) return;
      await work.query('update commitments set reply_minutes = least(reply_minutes, $2) where id = $1', [
        commitment.id,
        await this.openMinutes(work, commitment, askedAt, event.at),
      ]);
    });
  }

  private async warned(work: Work, id: string, at: Date): Promise<void> {
    const promise = await work.findOne(Commitment, id);
    if (!promise?.partnerId) return;
    await work.query(
      `update commitments set warned_at = least(warned_at, $2), notice_minutes = greatest(notice_minutes, $3) where id = $1`,
      [id, at, await this.openMinutes(work, promise, at, promise.dueAt)],
    );
  }

  private async openMinutes(work: Work, commitment: Commitment, from: Date, to: Date): Promise<number> {
    const { calendarId, calendarVersion } = commitment;
    const calendar = calendarId ? await this.calendars.compiled(work, calendarId, calendarVersion!) : ALWAYS_OPEN;
    return Math.max(0, Math.floor(businessBetween(calendar, from.getTime(), to.getTime()) / MINUTE));
  }
}

/** When we put the terms on the table that were answered with, or by, this version. */
async function askedOn(work: Work, id: string, version: number): Promise<Date | undefined> {
  const [asked] = await work.query<{ at: Date }>(
    `select at from commitment_terms where commitment_id = $1 and version <= $2 and proposed_by = 'us' order by version desc limit 1`,
    [id, version],
  );
  return asked?.at;
}
