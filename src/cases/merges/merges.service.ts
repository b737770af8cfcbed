import { Injectable } from '@nestjs/common';
import { assertFresh, Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { lockCase, resumeIfDone } from '../case-changes.js';
import type { Case, CaseId } from '../case.entity.js';
import { CaseClosed, CaseMerged } from '../case.errors.js';
import { caseMerged, caseUnmerged } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import type { CaseView } from '../case.views.js';
import { MergedOnSince, MergeIntoItself, MergeOfAnotherCustomer, NotMerged, TooLateToUndo } from './merge.errors.js';
import type { MergeDto } from './merge.dto.js';
import { joinRows, keepMerge, lockBoth, mergeInForce, partRows, type Merge } from './merges.store.js';
import { mayUndo, standingAgain, undoUntil } from './undo.rules.js';

/**
 * Makes one matter of two cases. Nothing is moved and nothing copied: what the merged case holds stays its own, with its readers, and is
 * reached from the case it lives in. So a merge shows nobody more than before, and can be taken back without a trace.
 */
@Injectable()
export class MergesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
  ) {}

  /** Answers the case it was merged into. @throws MergeIntoItself, MergeOfAnotherCustomer, CaseMerged, CaseClosed */
  merge(actor: Actor, id: CaseId, asked: MergeDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      await this.mergeIn(work, id, asked, ifMatch);
      return this.sheets.sheet(work, asked.into as CaseId);
    });
  }

  async mergeIn(work: Work, id: CaseId, { into: intoId, reason }: MergeDto, ifMatch?: number): Promise<void> {
    if (id === intoId) throw new MergeIntoItself();
    const both = await lockBoth(work, [id, intoId as CaseId]);
    const [merged, into] = [both.get(id), both.get(intoId as CaseId)];
    if (!merged) throw new NotFound();
    if (!into) throw new Invalid([{ field: 'into', problem: 'there is no such case' }]);
    assertFresh(merged.version, ifMatch);
    refuseMerge(merged, into);
    const mergeId = await keepMerge(work, merged, into, reason ?? null);
    await joinRows(work, id, into.id);
    for (const side of [merged, into]) work.record(caseMerged(side, mergeId, id, into.id));
  }

  /**
   * Takes a merge back. Both cases are what they were; what was written or done meanwhile stays where it was kept: with the case it was
   * written in, or with the case of the promise, task or partner it was about. Answers the case that stands for itself again.
   * @throws NotMerged, TooLateToUndo, MergedOnSince
   */
  undo(actor: Actor, id: CaseId): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const merge = await this.lockMerge(work, id);
      if (!mayUndo(merge.at, work.now)) throw new TooLateToUndo(undoUntil(merge.at));
      const into = await lockInto(work, merge);
      await work.query('update case_merges set undone_by = $2, undone_at = $3 where id = $1', [
        merge.id,
        actor.personId ?? actor.id,
        work.now,
      ]);
      const before = { state: merge.stateBefore, since: merge.sinceBefore };
      await partRows(work, merge, standingAgain(before, await stillWaits(work, id), work.now));
      const parted = await lockCase(work, id);
      await resumeIfDone(work, await lockCase(work, into.id));
      for (const side of [parted, into]) work.record(caseUnmerged(side, merge.id, id, into.id));
      return this.sheets.sheet(work, id);
    });
  }

  /** Both cases are locked before the merge is read: somebody else may be undoing it. */
  private async lockMerge(work: Work, id: CaseId): Promise<Merge> {
    const known = await mergeInForce(work, id);
    await lockBoth(work, known ? [id, known.intoId] : [id]);
    const merge = await mergeInForce(work, id);
    if (!merge && !(await work.query('select from cases where id = $1', [id])).length) throw new NotFound();
    if (!merge) throw new NotMerged();
    return merge;
  }
}

function refuseMerge(merged: Case, into: Case): void {
  if (into.headId === merged.id) throw new MergeIntoItself();
  if (merged.headId) throw new CaseMerged(merged.headId);
  if (into.headId) throw new CaseMerged(into.headId);
  if (merged.customerId === null || merged.customerId !== into.customerId) throw new MergeOfAnotherCustomer();
  if (into.state === 'closed') throw new CaseClosed();
}

async function lockInto(work: Work, { intoId }: Merge): Promise<Case> {
  try {
    return await lockCase(work, intoId);
  } catch (error) {
    if (error instanceof CaseMerged) throw new MergedOnSince(intoId);
    throw error;
  }
}

async function stillWaits(work: Work, id: CaseId): Promise<boolean> {
  const open = await work.query('select from waits where case_id = $1 and settled_at is null limit 1', [id]);
  return open.length > 0;
}
