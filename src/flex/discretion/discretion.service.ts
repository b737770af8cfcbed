import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import { beyond, reserve, type Standing } from './account.rules.js';
import { accountOf, lockAccount, type Draw, type HeldAccount } from './accounts.js';
import { DiscretionLimit } from './discretion-limit.entity.js';
import { limitsThatCount } from './limits.rules.js';

/** Who would give something, to whom, in which currency. */
export interface Giving {
  readonly personId: string;
  readonly customerId: string;
  readonly currency: string;
}

export interface PersonsStanding extends Standing {
  readonly currency: string;
  readonly cooldownDays: number;
  readonly accounts: readonly HeldAccount[];
}

const DAY = 86_400_000;

/** What people may give without asking: set aside when they decide, given when it is carried out, free again when it is not. */
@Injectable()
export class Discretion {
  /** How far the person may go alone right now, for whoever only looks. */
  standing(work: Work, giving: Giving): Promise<PersonsStanding> {
    return this.look(work, giving, accountOf);
  }

  /** The same, with the accounts and the customer's turn held until the end of the work: what is left stays left. */
  async hold(work: Work, giving: Giving): Promise<PersonsStanding> {
    await work.query(`select pg_advisory_xact_lock(hashtextextended('discretion for ' || $1, 0))`, [giving.customerId]);
    return this.look(work, giving, lockAccount);
  }

  /** Sets so much aside on every account of a standing that was held. The caller has seen that nothing is beyond it. */
  async reserve(work: Work, held: PersonsStanding, decisionId: string, amount: number): Promise<PersonsStanding> {
    const refused = beyond(held, amount);
    if (refused) throw new Error(`Nothing may be set aside for ${decisionId}: ${refused}.`);
    const accounts: HeldAccount[] = [];
    for (const account of held.accounts) {
      await work.query('update discretion_accounts set reserved = reserved + $2, budget = $3 where id = $1', [
        account.id,
        amount,
        account.budget,
      ]);
      await this.enter(work, account.id!, decisionId, 'reserve', amount);
      accounts.push({ ...account, ...reserve(account, amount) });
    }
    return { ...held, accounts };
  }

  /** What was set aside for a decision is given, or free again; what is settled already stays so. Whoever calls this holds the decision. */
  async settle(work: Work, decisionId: string, as: 'post' | 'release'): Promise<void> {
    const open = await work.query<{ accountId: string; amount: string }>(
      `select e.account_id as "accountId", e.amount from discretion_entries e
       where e.decision_id = $1 and e.kind = 'reserve' and not exists (select from discretion_entries s
         where s.decision_id = e.decision_id and s.account_id = e.account_id and s.kind <> 'reserve')
       order by (select scope from discretion_accounts a where a.id = e.account_id)`,
      [decisionId],
    );
    for (const { accountId, amount } of open) {
      await work.query(
        'update discretion_accounts set reserved = reserved - $2, posted = posted + $3::bigint where id = $1',
        [accountId, amount, as === 'post' ? amount : 0],
      );
      await this.enter(work, accountId, decisionId, as, Number(amount));
    }
  }

  private enter(work: Work, accountId: string, decisionId: string, kind: string, amount: number): Promise<unknown> {
    return work.query(
      'insert into discretion_entries (account_id, decision_id, kind, amount, at) values ($1, $2, $3, $4, $5)',
      [accountId, decisionId, kind, amount, work.now],
    );
  }

  private async look(
    work: Work,
    { personId, customerId, currency }: Giving,
    open: (work: Work, draw: Draw) => Promise<HeldAccount>,
  ): Promise<PersonsStanding> {
    const { narrowest, own, shared } = limitsThatCount(await limitsOf(work, personId, currency));
    const accounts: HeldAccount[] = [];
    // Always in this order, the person's first: two who wait for each other would wait for ever.
    if (own) accounts.push(await open(work, { limit: own, of: 'person', holder: personId }));
    if (shared) accounts.push(await open(work, { limit: shared, of: 'team', holder: shared.holder }));
    const cooldownDays = narrowest?.cooldownDays ?? 0;
    return {
      currency,
      cap: narrowest ? Number(narrowest.cap) : null,
      accounts,
      cooldownDays,
      cooldownUntil: cooldownDays > 0 ? await cooldownUntil(work, customerId, cooldownDays) : null,
    };
  }
}

/** Those in force for a person, in one currency or in all. */
export function limitsOf(work: Work, personId: string, currency: string | null): Promise<DiscretionLimit[]> {
  return work.find(
    DiscretionLimit,
    `where until is null and ($2::text is null or currency = $2) and exists (select from people p where p.id = $1 and p.active
       and p.partner_id is null and holder = case scope when 'person' then p.id when 'team' then p.team else p.role end)
     order by currency, id`,
    [personId, currency],
  );
}

/** Counted from what the customer was last given on somebody's own discretion. */
async function cooldownUntil(work: Work, customerId: string, days: number): Promise<Date | null> {
  const [row] = await work.query<{ last: Date | null }>(
    `select max(granted_at) as last from decisions
     where customer_id = $1 and authority = 'discretion' and state in ('granted', 'executed', 'failed')`,
    [customerId],
  );
  const until = row?.last && new Date(row.last.getTime() + days * DAY);
  return until && until > work.now ? until : null;
}
