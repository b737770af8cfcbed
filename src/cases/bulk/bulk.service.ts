import { Injectable } from '@nestjs/common';
import { Invalid, UnitOfWork, type Actor, type Id, type Work } from '../../platform/index.js';
import { caseFilter } from '../cases.sql.js';
import { isActiveStaff } from '../cases.service.js';
import { MacrosQueries } from '../macros/macros.queries.js';
import { BulkChanges, type BulkChange } from './bulk-changes.js';
import { MOST_AT_ONCE, type BulkChangeDto, type BulkDto } from './bulk.dto.js';
import { BulkTooMany } from './bulk.errors.js';
import { bulkItemsView, bulkView, keepBulk } from './bulk.store.js';
import type { BulkPreviewView, BulkView } from './bulk.views.js';

export type BulkId = Id<'blk'>;

/** Changes many cases at once: each by its own rules, all in one transaction, with an answer for every one. */
@Injectable()
export class BulkService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly changes: BulkChanges,
    private readonly macros: MacrosQueries,
  ) {}

  /** What would become of each: found by doing it and taking it back. @throws Invalid, NotFound, BulkTooMany */
  preview(actor: Actor, asked: BulkDto): Promise<BulkPreviewView> {
    return this.uow.run(actor, async (work) => {
      const [ids, change] = [await chosen(work, asked), await this.changeOf(work, asked.change)];
      return bulkItemsView(work, await work.rehearse(() => this.changes.each(work, ids, change)));
    });
  }

  /** @throws Invalid, NotFound, BulkTooMany */
  apply(actor: Actor, asked: BulkDto): Promise<BulkView> {
    return this.uow.run(actor, async (work) => {
      const [ids, change] = [await chosen(work, asked), await this.changeOf(work, asked.change)];
      const id = work.newId('blk');
      const items = await this.changes.each(work, ids, change);
      await keepBulk(work, id, items);
      const changed = items.filter(({ outcome }) => outcome === 'changed').length;
      work.record({ type: 'bulk.changed', subjectId: id, data: { cases: items.length, changed } });
      return bulkView(work, id);
    });
  }

  one(actor: Actor, id: BulkId): Promise<BulkView> {
    return this.uow.read(actor, (work) => bulkView(work, id));
  }

  private async changeOf(work: Work, { macroId, ownerId, ...rest }: BulkChangeDto): Promise<BulkChange> {
    if (!macroId && !ownerId && !rest.severity && !rest.waiting)
      throw new Invalid([{ field: 'change', problem: 'names nothing to be changed' }]);
    if (ownerId && !(await isActiveStaff(work, ownerId)))
      throw new Invalid([{ field: 'change.ownerId', problem: 'is not an active person of our staff' }]);
    return { ...rest, ownerId, ...(macroId ? { macro: await this.macros.macro(work, macroId) } : {}) };
  }
}

/** The cases that are meant, by their ids or as a list would show them. */
async function chosen(work: Work, { ids, filter }: BulkDto): Promise<string[]> {
  if (Boolean(ids) === Boolean(filter))
    throw new Invalid([{ field: 'ids', problem: 'name the cases, or a filter for them: one of the two' }]);
  if (ids) return ids;
  const parameters: unknown[] = [];
  const { where, order, me } = caseFilter(work.actor, { ...filter!, limit: MOST_AT_ONCE, sort: 'nextDue' }, parameters);
  const found = await work.query<{ id: string }>(
    `select c.id from cases c where ${where} and ${me}::text is not null order by ${order} limit ${MOST_AT_ONCE + 1}`,
    parameters,
  );
  if (found.length > MOST_AT_ONCE) throw new BulkTooMany(MOST_AT_ONCE);
  return found.map(({ id }) => id);
}
