import type { Work } from '../../platform/index.js';
import type { Account } from './account.rules.js';
import type { DiscretionLimit } from './discretion-limit.entity.js';
import { spanOf, type Period } from './period.rules.js';

/** An account of this period with the budget that counts now; without an id nobody has drawn on it yet. */
export interface HeldAccount extends Account {
  readonly id: string | null;
  readonly of: 'person' | 'team';
  readonly holder: string;
  readonly currency: string;
  readonly period: Period;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Whose account a limit is drawn on: a team's own, or that of each person of a role. */
export interface Draw {
  readonly limit: DiscretionLimit;
  readonly of: 'person' | 'team';
  readonly holder: string;
}

type Key = [of: string, holder: string, currency: string, period: string, startsAt: Date];
const ROW = 'where scope = $1 and holder = $2 and currency = $3 and period = $4 and starts_at = $5';

/** As it stands, for whoever only looks. */
export async function accountOf(work: Work, draw: Draw): Promise<HeldAccount> {
  return read(work, draw, '');
}

/** Locked until the end of the work: nobody else sets anything aside meanwhile. The row is made first where there is none. */
export async function lockAccount(work: Work, draw: Draw): Promise<HeldAccount> {
  const { endsAt } = spanOf(draw.limit.period, draw.limit.zone, work.now);
  await work.query(
    `insert into discretion_accounts (id, scope, holder, currency, period, starts_at, ends_at, budget)
     values ($6, $1, $2, $3, $4, $5, $7, $8) on conflict on constraint discretion_accounts_once do nothing`,
    [...keyOf(work, draw), work.newId('dac'), endsAt, draw.limit.budget],
  );
  return read(work, draw, 'for update');
}

async function read(work: Work, draw: Draw, lock: '' | 'for update'): Promise<HeldAccount> {
  const key = keyOf(work, draw);
  const [row] = await work.query<{ id: string; reserved: string; posted: string }>(
    `select id, reserved, posted from discretion_accounts ${ROW} ${lock}`,
    key,
  );
  return {
    id: row?.id ?? null,
    of: draw.of,
    holder: draw.holder,
    currency: draw.limit.currency,
    period: draw.limit.period,
    ...spanOf(draw.limit.period, draw.limit.zone, work.now),
    budget: Number(draw.limit.budget),
    reserved: Number(row?.reserved ?? 0),
    posted: Number(row?.posted ?? 0),
  };
}

const keyOf = (work: Work, { limit, of, holder }: Draw): Key => [
  of,
  holder,
  limit.currency,
  limit.period,
  spanOf(limit.period, limit.zone, work.now).startsAt,
];
