import type { Work } from '../platform/index.js';
import { DEMO_REF } from './cast/clientele.js';
import { DemoBeingMade, DemoHereAlready, DeskAtWork } from './demo.errors.js';

export interface DemoWish {
  /** The demo is here already: only make its people new sign-ins. */
  again: boolean;
  /** Also on a desk that has cases of its own. */
  force: boolean;
}

/**
 * Whether the demo is on this desk already. Cases that came with an import, or were generated to measure with, are no reason to keep
 * it off: nobody works on them. @throws DemoBeingMade, DemoHereAlready, DeskAtWork
 */
export async function lookRound(work: Work, { again, force }: DemoWish): Promise<'here' | 'not here'> {
  const [round] = await work.query<{ free: boolean; here: boolean; cases: number }>(
    `select pg_try_advisory_xact_lock(hashtextextended('demo', 0)) as free,
       exists (select from customers where external_ref like $1) as here,
       (select count(*)::int from (
          select from cases c join customers u on u.id = c.customer_id
          where c.external_ref is null and coalesce(u.email, '') not like '%.example.com' limit 1000) as own) as cases`,
    [`${DEMO_REF}%`],
  );
  const { free, here, cases } = round!;
  if (!free) throw new DemoBeingMade();
  if (here && !again) throw new DemoHereAlready();
  if (!here && cases > 0 && !force) throw new DeskAtWork(cases);
  return here ? 'here' : 'not here';
}
