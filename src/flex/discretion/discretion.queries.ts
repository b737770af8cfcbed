import { Injectable } from '@nestjs/common';
import { instant, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { leftIn, leftOn } from './account.rules.js';
import type { HeldAccount } from './accounts.js';
import { Discretion, limitsOf, type PersonsStanding } from './discretion.service.js';
import type { DiscretionAccountView, DiscretionView, OwnDiscretionView } from './discretion.views.js';

/** Reads what somebody may still give. Nothing unspent is a saving: it is generosity that is left. */
@Injectable()
export class DiscretionQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly discretion: Discretion,
  ) {}

  own(actor: Actor): Promise<OwnDiscretionView> {
    return this.uow.read(actor, async (work) => {
      const personId = actor.personId ?? actor.id;
      const [person] = await work.query<{ team: string | null }>('select team from people where id = $1', [personId]);
      return { personId, team: person?.team ?? null, items: await this.leftFor(work, personId) };
    });
  }

  /** In every currency in which the person has a limit. */
  async leftFor(work: Work, personId: string): Promise<DiscretionView[]> {
    const currencies = new Set((await limitsOf(work, personId, null)).map(({ currency }) => currency));
    const items: DiscretionView[] = [];
    for (const currency of currencies) {
      const standing = await this.discretion.standing(work, { personId, customerId: '', currency });
      if (standing.accounts.length > 0) items.push(discretionView(standing));
    }
    return items;
  }
}

export function discretionView(standing: PersonsStanding): DiscretionView {
  const { currency } = standing;
  return {
    currency,
    cap: { amount: standing.cap ?? 0, currency },
    cooldownDays: standing.cooldownDays,
    left: { amount: leftIn(standing) ?? 0, currency },
    budgets: standing.accounts.map(accountView),
  };
}

function accountView(account: HeldAccount): DiscretionAccountView {
  const money = (amount: number): { amount: number; currency: string } => ({ amount, currency: account.currency });
  return {
    of: account.of,
    holder: account.holder,
    period: account.period,
    startsAt: instant(account.startsAt),
    endsAt: instant(account.endsAt),
    budget: money(account.budget),
    posted: money(account.posted),
    reserved: money(account.reserved),
    left: money(leftOn(account)),
  };
}
