import { Injectable } from '@nestjs/common';
import { Forbidden, instant, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { Case } from '../case.entity.js';
import { caseOwned } from '../case.events.js';
import { CasesService } from '../cases.service.js';
import { bulkUndoUntil, undoOf, type BulkStep } from './bulk.rules.js';
import { BulkUndoOver } from './bulk.errors.js';
import type { BulkId } from './bulk.service.js';
import { bulkOf, bulkView, itemsOf, keepUndone } from './bulk.store.js';
import type { BulkItem, BulkView } from './bulk.views.js';

/** Takes a change of many cases back: owners and severities that nobody has touched since, within ten minutes. */
@Injectable()
export class BulkUndo {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: CasesService,
  ) {}

  /** Taking it back again changes nothing. @throws NotFound, Forbidden, BulkUndoOver */
  undo(actor: Actor, id: BulkId): Promise<BulkView> {
    return this.uow.run(actor, async (work) => {
      const bulk = await bulkOf(work, id, 'for update');
      if (bulk.by !== (actor.personId ?? actor.id) && actor.role !== 'manager')
        throw new Forbidden('It is taken back by whoever made it, or by a manager.');
      if (bulk.undoneAt) return bulkView(work, id);
      const until = bulkUndoUntil(bulk.at);
      if (work.now > until) throw new BulkUndoOver(instant(until));
      const items = (await itemsOf(work, id)).filter(({ steps }) => steps.length > 0);
      const active = await activeAmong(work, items);
      const undone = new Map<string, NonNullable<BulkItem['undone']>>();
      for (const item of items.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1)))
        undone.set(item.caseId, await this.takeBack(work, item, active));
      await keepUndone(work, id, undone);
      work.record({ type: 'bulk.undone', subjectId: id, data: { cases: items.length } });
      return bulkView(work, id);
    });
  }

  private async takeBack(
    work: Work,
    { caseId, steps }: BulkItem,
    active: ReadonlySet<string>,
  ): Promise<NonNullable<BulkItem['undone']>> {
    const found = await work.lock(Case, caseId);
    const { back, stays } = undoOf(steps, { ...found, isMerged: found.headId !== null, active });
    for (const step of back) {
      if (step.what === 'severity') await this.cases.amendIn(work, found, { severity: step.from });
      else if (step.from) await this.cases.giveTo(work, found, step.from);
      else {
        await work.update(Case, found, { ownerId: null });
        work.record(caseOwned(found));
      }
    }
    return { back: back.map(({ what }) => what), stays };
  }
}

async function activeAmong(work: Work, items: readonly BulkItem[]): Promise<Set<string>> {
  const before = items.flatMap(({ steps }) => steps.map(ownerBefore)).filter((id) => id !== null);
  const rows = await work.query<{ id: string }>(
    `select id from people where id = any($1) and active and role in ('agent', 'manager')`,
    [before],
  );
  return new Set(rows.map(({ id }) => id));
}

const ownerBefore = (step: BulkStep): string | null => (step.what === 'owner' ? step.from : null);
