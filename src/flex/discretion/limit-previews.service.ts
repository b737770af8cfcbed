import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { DiscretionLimit, type DiscretionLimitId } from './discretion-limit.entity.js';
import type { SetLimitDto } from './discretion.dto.js';
import { discretionView } from './discretion.queries.js';
import { Discretion } from './discretion.service.js';
import type { DiscretionView } from './discretion.views.js';
import type { LimitHitView, LimitPreviewView } from './limit-standing.views.js';
import { LimitsService } from './limits.service.js';

const SHOWN = 200;

interface Concerned {
  id: string;
  name: string;
  team: string | null;
}
type Whom = Pick<SetLimitDto, 'scope' | 'holder' | 'currency'>;

/** Whom a limit would hit, found by setting or ending it and taking that back: no second set of rules foresees the first. */
@Injectable()
export class LimitPreviews {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limits: LimitsService,
    private readonly discretion: Discretion,
  ) {}

  /** @throws HolderUnknown */
  ofSetting(actor: Actor, asked: SetLimitDto): Promise<LimitPreviewView> {
    return this.uow.run(actor, (work) => this.compared(work, asked, () => this.limits.setIn(work, asked)));
  }

  /** @throws NotFound */
  ofEnding(actor: Actor, id: DiscretionLimitId): Promise<LimitPreviewView> {
    return this.uow.run(actor, async (work) => {
      const limit = await work.lock(DiscretionLimit, id);
      if (limit.until) throw new NotFound();
      return this.compared(work, limit, () => this.limits.endIn(work, id));
    });
  }

  private async compared(work: Work, whom: Whom, change: () => Promise<unknown>): Promise<LimitPreviewView> {
    const people = await concernedBy(work, whom);
    const before = await this.standings(work, people, whom.currency);
    const after = await work.rehearse(async () => {
      await change();
      return this.standings(work, people, whom.currency);
    });
    const hits = people.flatMap(({ id, name, team }, at): LimitHitView[] =>
      says(before[at]!) === says(after[at]!)
        ? []
        : [{ personId: id, name, team, before: before[at]!, after: after[at]! }],
    );
    return { people: hits.slice(0, SHOWN), count: hits.length, untouched: people.length - hits.length };
  }

  private async standings(
    work: Work,
    people: readonly Concerned[],
    currency: string,
  ): Promise<(DiscretionView | null)[]> {
    const found: (DiscretionView | null)[] = [];
    for (const { id } of people) {
      const standing = await this.discretion.standing(work, { personId: id, customerId: '', currency });
      found.push(standing.accounts.length > 0 ? discretionView(standing) : null);
    }
    return found;
  }
}

const says = (view: DiscretionView | null): string => JSON.stringify(view);

const concernedBy = (work: Work, { scope, holder }: Whom): Promise<Concerned[]> =>
  work.query<Concerned>(
    `select id, name, team from people where active and partner_id is null
       and case $1 when 'person' then id when 'team' then team else role end = $2 order by lower(name), id`,
    [scope, holder.trim()],
  );
