import type { Cast, Player } from '../cast/cast.js';
import type { Stage } from '../stage.js';

const SIZE = 24;
const SEED = 'autumn review';
/** What is found of some; the others are sound. */
const FINDINGS: Record<number, readonly ['unsound' | 'unclear', string]> = {
  3: ['unclear', 'The note does not say who promised the 60 days.'],
  7: ['unsound', 'The third exception for the same customer within a month.'],
};

/**
 * An auditor's worklist of which half is done. Whoever had a part in an exception leaves it to the other manager. It is drawn from what has been committed, so
 * all else of the demo is on the desk by then; nothing is drawn where there is too little.
 */
export async function drawSample(stage: Stage, { manager, secondManager }: Cast): Promise<void> {
  const [{ n } = { n: 0 }] = await stage.uow.read(stage.system, (work) =>
    work.query<{ n: number }>('select count(*)::int as n from exceptions'),
  );
  if (n < SIZE) return;
  const asked = { method: 'stratified', stratifyBy: 'policy', size: SIZE, filter: {}, seed: SEED } as const;
  const { id } = await stage.samples.draw(manager.actor, { ...asked, note: 'Every quarter: were these right?' });
  const rows = await stage.uow.read(stage.system, (work) =>
    work.query<{ n: number; involved: string[] }>(
      `select i.n, e.approved_by || e.requested_by as involved from exception_sample_items i join exceptions e on e.id = i.exception_id
       where i.sample_id = $1 order by i.n limit $2`,
      [id, SIZE / 2],
    ),
  );
  const free = (involved: readonly string[]): Player | undefined =>
    [secondManager, manager].find(({ personId }) => !involved.includes(personId));
  for (const { n: item, involved } of rows) {
    const [verdict, note] = FINDINGS[item] ?? (['sound', null] as const);
    const reviewer = free(involved);
    if (reviewer) await stage.sampleVerdicts.judge(reviewer.actor, id, item, { verdict, note }, undefined);
  }
}
