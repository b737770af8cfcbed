import { instant, type Work } from '../../../platform/index.js';
import type { Commitment } from '../../commitment.entity.js';
import type { Pause } from '../rung.rules.js';
import type { PauseView } from './pauses.views.js';

type Named = Pick<Commitment, 'id' | 'termsVersion'>;

/** The pauses of a promise's present terms, each until it was ended, oldest first. New terms leave those before them behind. */
export async function pausesOf(work: Work, { id, termsVersion }: Named): Promise<Pause[]> {
  const rows = await work.query<{ starts: Date; ends: Date }>(
    'select starts, ends from kept_chase_pauses($1, $2) order by starts',
    [id, termsVersion],
  );
  return rows.map(({ starts, ends }) => ({ from: starts, until: ends }));
}

/** Of many promises at once, for the desk itself. */
export async function pausesOfMany(work: Work, commitmentIds: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await work.query<{ id: string; from: Date; until: Date }>(
    `select p.commitment_id as id, p.started_at as from, least(p.until, p.ended_at) as until
     from chase_pauses p join commitments c on c.id = p.commitment_id and c.terms_version = p.terms_version
     where p.commitment_id = any($1) order by p.started_at`,
    [commitmentIds],
  );
  const byPromise = new Map<string, Pause[]>();
  for (const { id, from, until } of rows) byPromise.set(id, [...(byPromise.get(id) ?? []), { from, until }]);
  return byPromise;
}

/** The pause in force now; null when there is none. */
export async function pauseInForce(work: Work, { id, termsVersion }: Named): Promise<PauseView | null> {
  const [row] = await work.query<{ since: Date; until: Date; why: string; by: string }>(
    `select started_at as since, until, why, started_by as by from chase_pauses
     where commitment_id = $1 and terms_version = $2 and ended_at is null and until > $3 order by started_at desc limit 1`,
    [id, termsVersion, work.now],
  );
  return row ? { ...row, since: instant(row.since), until: instant(row.until) } : null;
}
