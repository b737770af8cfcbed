import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, CalendarBook } from '../../calendars/index.js';
import { instant, type Work } from '../../platform/index.js';
import type { Footing } from '../chain/chain.rules.js';
import type { Commitment } from '../commitment.entity.js';
import { risksShown, saidBy, unansweredSince, type StoredReason } from './risk.rules.js';
import { RiskView } from './risk.views.js';

interface Words {
  commitmentId: string;
  party: 'us' | 'partner';
  by: string | null;
  note: string;
}

/** Every reason why promises are at risk or may come to be, as our staff read it. */
@Injectable()
export class RiskReader {
  constructor(private readonly calendars: CalendarBook) {}

  /** By promise. `footings` of those that were worked out: nearness to what a promise rests on is told where it was looked at. */
  async of(
    work: Work,
    promises: readonly Commitment[],
    footings: ReadonlyMap<string, Footing> = new Map(),
  ): Promise<Map<string, RiskView[]>> {
    const words = await wordsFor(work, promises);
    const found = new Map<string, RiskView[]>();
    for (const promise of promises) {
      const risks: RiskView[] = risksShown(promise).map(({ reason, since }) => ({
        reason,
        since: instant(new Date(since)),
        ...wordsOf(words, promise.id, reason),
      }));
      const unanswered = await this.unanswered(work, promise);
      if (unanswered) risks.push({ reason: 'no_reply', since: instant(unanswered) });
      if (footings.get(promise.id) === 'tight') risks.push({ reason: 'tight', since: null });
      found.set(promise.id, risks);
    }
    return found;
  }

  private async unanswered(work: Work, promise: Commitment): Promise<Date | null> {
    if (!promise.replyBy) return null;
    const calendar = promise.calendarId
      ? await this.calendars.compiled(work, promise.calendarId, promise.calendarVersion!)
      : ALWAYS_OPEN;
    return unansweredSince(promise, calendar, work.now);
  }
}

async function wordsFor(work: Work, promises: readonly Commitment[]): Promise<Words[]> {
  const said = promises.filter((promise) => risksShown(promise).some(({ reason }) => reason.startsWith('said_by_')));
  if (said.length === 0) return [];
  return work.query<Words>(
    `select w.commitment_id as "commitmentId", w.party, p.name as by, w.note from risk_words w left join people p on p.id = w.by
     where w.commitment_id = any($1) and w.taken_back_at is null`,
    [said.map(({ id }) => id)],
  );
}

function wordsOf(words: readonly Words[], id: string, reason: StoredReason): Pick<RiskView, 'by' | 'note'> {
  const said = words.find((one) => one.commitmentId === id && saidBy(one.party) === reason);
  return said ? { by: said.by, note: said.note } : {};
}
