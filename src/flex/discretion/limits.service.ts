import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { DiscretionLimit, type DiscretionLimitId } from './discretion-limit.entity.js';
import type { ListLimitsDto, SetLimitDto } from './discretion.dto.js';
import { HolderUnknown } from './discretion.errors.js';
import { limitEnded, limitSet } from './discretion.events.js';
import { limitView, type DiscretionLimitView } from './discretion.views.js';

/** How much people may give without asking, as managers set it. What was once in force stays readable. */
@Injectable()
export class LimitsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. */
  list(actor: Actor, { state, cursor, limit }: ListLimitsDto): Promise<Page<DiscretionLimitView>> {
    const before = readCursor('limits', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      const limits = await work.find(
        DiscretionLimit,
        `where ($1 or until is null) and ($2::text is null or id < $2) order by id desc limit $3`,
        [state === 'all', before?.[0] ?? null, limit + 1],
      );
      return pageOf(limits, limit, (last) => writeCursor('limits', [last.id]), limitView);
    });
  }

  /** Ends what counted for this holder so far; the same again changes nothing. @throws HolderUnknown */
  set(actor: Actor, asked: SetLimitDto): Promise<DiscretionLimitView> {
    return this.uow.run(actor, (work) => this.setIn(work, asked));
  }

  /** The same within a larger work. */
  async setIn(work: Work, asked: SetLimitDto): Promise<DiscretionLimitView> {
    await work.query(`select pg_advisory_xact_lock(hashtextextended('discretion limits', 0))`);
    const holder = asked.scope === 'team' ? asked.holder.trim() : asked.holder;
    if (!(await isThere(work, asked.scope, holder))) throw new HolderUnknown(asked.scope);
    const limit = limitFrom(work, { ...asked, holder });
    const [before] = await work.find(
      DiscretionLimit,
      'where scope = $1 and holder = $2 and currency = $3 and until is null',
      [limit.scope, limit.holder, limit.currency],
    );
    if (before && says(before) === says(limit)) return limitView(before);
    if (before) await this.finish(work, before);
    await work.insert(DiscretionLimit, limit);
    work.record(limitSet(limit));
    return limitView(limit);
  }

  /** From now on nothing may be given by it. @throws NotFound also when it has ended already */
  end(actor: Actor, id: DiscretionLimitId): Promise<DiscretionLimitView> {
    return this.uow.run(actor, (work) => this.endIn(work, id));
  }

  /** The same within a larger work. */
  async endIn(work: Work, id: DiscretionLimitId): Promise<DiscretionLimitView> {
    const limit = await work.lock(DiscretionLimit, id);
    if (limit.until) throw new NotFound();
    await this.finish(work, limit);
    return limitView(limit);
  }

  private async finish(work: Work, limit: DiscretionLimit): Promise<void> {
    await work.query('update discretion_limits set until = $2 where id = $1', [limit.id, work.now]);
    limit.until = work.now;
    work.record(limitEnded(limit));
  }
}

const limitFrom = (work: Work, asked: SetLimitDto): DiscretionLimit => ({
  id: work.newId('dlm') as DiscretionLimitId,
  scope: asked.scope,
  holder: asked.holder,
  period: asked.period,
  zone: asked.zone ?? 'UTC',
  currency: asked.currency,
  cap: String(asked.cap),
  budget: String(asked.budget),
  cooldownDays: asked.cooldownDays ?? 0,
  since: work.now,
  until: null,
  setBy: work.actor.personId ?? work.actor.id,
});

const says = (l: DiscretionLimit): string => JSON.stringify([l.period, l.zone, l.cap, l.budget, l.cooldownDays]);

async function isThere(work: Work, scope: string, holder: string): Promise<boolean> {
  if (scope === 'role') return holder === 'agent' || holder === 'manager';
  const column = scope === 'team' ? 'team' : 'id';
  const found = await work.query(`select from people where ${column} = $1 and partner_id is null and active limit 1`, [
    holder,
  ]);
  return found.length > 0;
}
