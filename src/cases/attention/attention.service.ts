import { Injectable } from '@nestjs/common';
import { Invalid, instant, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { unreadIn } from '../case-day.sql.js';
import { Case, type CaseId } from '../case.entity.js';
import { CaseClosed, CaseMerged } from '../case.errors.js';
import type { ReadView, SnoozeView } from './attention.dto.js';

const MOST_MS = 366 * 24 * 3_600_000;

/**
 * What one person has put off, and what they have read: theirs alone, so it is neither told nor kept in the ledger. A program that acts in
 * nobody's name has no eyes.
 */
@Injectable()
export class AttentionService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The case stands back until then, or until somebody outside does something in it. @throws Invalid, CaseClosed, CaseMerged */
  snooze(actor: Actor, caseId: CaseId, until: Date): Promise<SnoozeView> {
    return this.uow.run(actor, async (work) => {
      const fault = untilFault(until, work.now);
      if (fault) throw new Invalid([{ field: 'until', problem: fault }]);
      const found = await living(work, caseId);
      if (found.state === 'closed') throw new CaseClosed();
      await work.query(
        `insert into case_snoozes (person_id, case_id, until, at) values ($1, $2, $3, $4)
         on conflict (person_id, case_id) do update set until = excluded.until, at = excluded.at`,
        [personOf(actor), caseId, until, work.now],
      );
      return { caseId, until: instant(until) };
    });
  }

  /** Ending it again changes nothing. @throws NotFound */
  wake(actor: Actor, caseId: CaseId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      if (!(await work.findOne(Case, caseId))) throw new NotFound();
      await work.query('delete from case_snoozes where person_id = $1 and case_id = $2', [personOf(actor), caseId]);
    });
  }

  /** What was seen stays seen: an older entry named later, in another window, changes nothing. @throws NotFound, CaseMerged */
  read(actor: Actor, caseId: CaseId, lastSeen: string): Promise<ReadView> {
    return this.uow.run(actor, async (work) => {
      await living(work, caseId);
      const here = await work.query('select from entries where id = $1 and case_id = any(kept_family($2))', [
        lastSeen,
        caseId,
      ]);
      if (here.length === 0) throw new NotFound('There is no such entry in this case.');
      await work.query(
        `insert into case_reads (person_id, case_id, last_seen, at) values ($1, $2, $3, $4)
         on conflict (person_id, case_id) do update set last_seen = excluded.last_seen, at = excluded.at
         where case_reads.last_seen < excluded.last_seen`,
        [personOf(actor), caseId, lastSeen, work.now],
      );
      return readView(work, caseId);
    });
  }

  /** As if the newest entry of others had not been seen. @throws CaseMerged */
  unread(actor: Actor, caseId: CaseId): Promise<ReadView> {
    return this.uow.run(actor, async (work) => {
      await living(work, caseId);
      await work.query(
        `insert into case_reads (person_id, case_id, last_seen, at)
         select $1::text, $2::text, coalesce(max(e.id) filter (where e.id < n.newest), ''), $3::timestamptz
         from (select max(id) as newest from entries where case_id = any(kept_family($2::text)) and author_id <> $1::text) n
         left join entries e on e.case_id = any(kept_family($2::text))
         on conflict (person_id, case_id) do update set last_seen = excluded.last_seen, at = excluded.at`,
        [personOf(actor), caseId, work.now],
      );
      return readView(work, caseId);
    });
  }
}

/** @throws NotFound, CaseMerged */
async function living(work: Work, caseId: CaseId): Promise<Case> {
  const found = await work.findOne(Case, caseId);
  if (!found) throw new NotFound();
  if (found.headId) throw new CaseMerged(found.headId);
  return found;
}

async function readView(work: Work, caseId: CaseId): Promise<ReadView> {
  const [row] = await work.query<{ lastSeen: string | null; unread: number }>(
    `select (select nullif(r.last_seen, '') from case_reads r where r.person_id = $1 and r.case_id = c.id) as "lastSeen", u.unread
     from cases c cross join lateral (${unreadIn('$1')}) u where c.id = $2`,
    [personOf(work.actor), caseId],
  );
  return { caseId, lastSeen: row!.lastSeen, unread: row!.unread };
}

const personOf = (actor: Actor): string => actor.personId ?? '';

function untilFault(until: Date, now: Date): string | undefined {
  if (Number.isNaN(until.getTime())) return 'is no time';
  if (until <= now) return 'lies in the past';
  return until.getTime() - now.getTime() > MOST_MS ? 'is more than a year away' : undefined;
}
