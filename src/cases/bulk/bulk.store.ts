import { instant, NotFound, type Work } from '../../platform/index.js';
import { bulkUndoUntil, stepWords } from './bulk.rules.js';
import type { BulkItem, BulkItemView, BulkPreviewView, BulkView } from './bulk.views.js';

export interface Bulk {
  id: string;
  by: string;
  at: Date;
  undoneAt: Date | null;
}

export async function keepBulk(work: Work, id: string, items: readonly BulkItem[]): Promise<void> {
  await work.query('insert into bulk_changes (id, by, at) values ($1, $2, $3)', [
    id,
    work.actor.personId ?? work.actor.id,
    work.now,
  ]);
  await work.query(
    `insert into bulk_change_items (bulk_id, case_id, place, outcome, steps, refusal)
     select $1, i."caseId", i.place, i.outcome, i.steps, nullif(i.refusal, 'null'::jsonb)
     from rows from (jsonb_to_recordset($2::jsonb) as ("caseId" text, outcome text, steps jsonb, refusal jsonb)) with ordinality
       as i("caseId", outcome, steps, refusal, place)`,
    [id, JSON.stringify(items)],
  );
}

/** @throws NotFound */
export async function bulkOf(work: Work, id: string, lock: '' | 'for update' = ''): Promise<Bulk> {
  const [bulk] = await work.query<Bulk>(
    `select id, by, at, undone_at as "undoneAt" from bulk_changes where id = $1 ${lock}`,
    [id],
  );
  if (!bulk) throw new NotFound();
  return bulk;
}

export const itemsOf = (work: Work, bulkId: string): Promise<BulkItem[]> =>
  work.query<BulkItem>(
    `select i.case_id as "caseId", c.number::int8::float8 as number, i.outcome, i.steps, i.refusal, i.undone
     from bulk_change_items i left join cases c on c.id = i.case_id where i.bulk_id = $1 order by i.place`,
    [bulkId],
  );

export async function keepUndone(
  work: Work,
  bulkId: string,
  undone: ReadonlyMap<string, NonNullable<BulkItem['undone']>>,
): Promise<void> {
  await work.query('update bulk_changes set undone_by = $2, undone_at = $3 where id = $1', [
    bulkId,
    work.actor.personId ?? work.actor.id,
    work.now,
  ]);
  await work.query(
    `update bulk_change_items i set undone = u.value from jsonb_each($2::jsonb) u where i.bulk_id = $1 and i.case_id = u.key`,
    [bulkId, JSON.stringify(Object.fromEntries(undone))],
  );
}

/** Every case with what is done to it in words: names are looked up now, never kept. */
export async function bulkItemsView(work: Work, items: readonly BulkItem[]): Promise<BulkPreviewView> {
  const nameOf = await names(work, items);
  const shown = items.map(({ caseId, number, outcome, steps, refusal }): BulkItemView => ({
    ...{ caseId, number, outcome, refusal },
    words: steps.map((step) => stepWords(step, nameOf)),
  }));
  const count = (outcome: BulkItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  return { changed: count('changed'), unchanged: count('unchanged'), refused: count('refused'), items: shown };
}

export async function bulkView(work: Work, id: string): Promise<BulkView> {
  const [bulk, items] = [await bulkOf(work, id), await itemsOf(work, id)];
  return {
    ...(await bulkItemsView(work, items)),
    ...{ id, at: instant(bulk.at), undoUntil: instant(bulkUndoUntil(bulk.at)), undoneAt: instant(bulk.undoneAt) },
    undo:
      bulk.undoneAt &&
      items.flatMap(({ caseId, number, undone }) =>
        undone ? [{ caseId, number, undone: undone.back, stays: undone.stays }] : [],
      ),
  };
}

async function names(work: Work, items: readonly BulkItem[]): Promise<(id: string) => string> {
  const ids = items.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.what === 'owner') return [step.to, ...(step.from ? [step.from] : [])];
      return step.what === 'macro' ? [step.macroId] : [];
    }),
  );
  const rows = await work.query<{ id: string; name: string }>(
    'select id, name from people where id = any($1) union all select id, name from macros where id = any($1)',
    [[...new Set(ids)]],
  );
  const known = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}
