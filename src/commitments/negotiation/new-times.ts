import type { Work } from '../../platform/index.js';
import { NewTimeOnTheTable } from '../commitment.errors.js';

/** @throws NewTimeOnTheTable: of one promise one new time is talked about */
export async function refuseSecondNewTime(work: Work, id: string): Promise<void> {
  const [asked] = await work.query<{ id: string }>(
    `select id from commitments where supersedes = $1 and state in ('proposed', 'countered') limit 1`,
    [id],
  );
  if (asked) throw new NewTimeOnTheTable(asked.id);
}
