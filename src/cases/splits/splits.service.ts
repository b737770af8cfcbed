import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { lockCase } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { CaseClosed, NobodysCase, NotTakingPart } from '../case.errors.js';
import { caseOpened, caseSplit, caseUnsplit } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import type { CaseView } from '../case.views.js';
import { TooLateToUndo } from '../merges/merge.errors.js';
import { lockBoth } from '../merges/merges.store.js';
import { mayUndo, undoUntil } from '../merges/undo.rules.js';
import { ClosuresService } from '../stages/closures.service.js';
import type { SplitDto } from './split.dto.js';
import { NotSplit } from './split.errors.js';
import {
  givePartsIn,
  keepSplit,
  movableOf,
  moveTo,
  pastOf,
  place,
  sharedOf,
  shareAll,
  splitInForce,
  successorsIn,
  type Moved,
  type Split,
} from './splits.store.js';

/** Two matters in one message become two cases. What was said about both stands in both, by reference and with the readers it has. */
@Injectable()
export class SplitsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly closures: ClosuresService,
  ) {}

  /** Answers the new case. @throws CaseClosed, CaseMerged, NobodysCase, NothingToShare, NothingToMove */
  split(actor: Actor, id: CaseId, asked: SplitDto): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const from = await lockCase(work, id);
      if (from.customerId === null) throw new NobodysCase();
      if (from.state === 'closed') throw new CaseClosed();
      const { entries, files } = await sharedOf(work, id, asked.entryIds);
      const movable = await movableOf(work, id, asked);
      const receivedAt = new Date(Math.min(...entries.map(({ at }) => at.getTime())));
      const opened = await open(work, from, asked, receivedAt);
      const moved = await givePartsIn(work, opened.id, movable);
      await keepSplit(work, opened, from, moved, asked.reason);
      await shareAll(work, opened.id, [...entries, ...files, ...pastOf(moved)]);
      await moveTo(work, opened.id, moved);
      for (const side of [from, opened]) work.record(caseSplit(side, opened.id, opened.id, from.id));
      return this.sheets.sheet(work, opened.id);
    });
  }

  /**
   * Takes a split back: what went along returns to where it was, and the new case is closed. What was written in it since stays in it.
   * Answers the case it was split out of. @throws NotSplit, TooLateToUndo, CaseMerged, PromisesStillOpen when it holds promises of its own
   */
  undo(actor: Actor, id: CaseId): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const split = await this.lockSplit(work, id);
      if (!mayUndo(split.at, work.now)) throw new TooLateToUndo(undoUntil(split.at));
      const [opened, from] = [await lockCase(work, id), await lockCase(work, split.fromId)];
      await moveBack(work, split);
      await work.query('update case_shares set removed_at = $2 where case_id = $1 and removed_at is null', [
        id,
        work.now,
      ]);
      await work.query('update case_splits set undone_by = $2, undone_at = $3 where case_id = $1', [
        id,
        actor.personId ?? actor.id,
        work.now,
      ]);
      if (opened.state !== 'closed') await this.closures.closeIn(work, opened, { reason: 'withdrawn' });
      for (const side of [opened, from]) work.record(caseUnsplit(side, id, id, from.id));
      return this.sheets.sheet(work, from.id);
    });
  }

  private async lockSplit(work: Work, id: CaseId): Promise<Split> {
    const known = await splitInForce(work, id);
    const locked = await lockBoth(work, known ? [id, known.fromId] : [id]);
    if (!locked.has(id)) throw new NotFound();
    const split = await splitInForce(work, id);
    if (!split) throw new NotSplit();
    return split;
  }
}

async function open(work: Work, from: Case, { subject, kind }: SplitDto, receivedAt: Date): Promise<Case> {
  const opened = work.manager.create(Case, {
    id: work.newId('cs') as CaseId,
    kind: kind ?? from.kind,
    subject,
    ...{ channel: from.channel, customerId: from.customerId, orderId: from.orderId },
    ...{ state: 'received', ownerId: null, receivedAt, stateSince: receivedAt, closedReason: null, reopenCount: 0 },
    ...{ createdBy: work.actor.id, version: 1 },
  } as Partial<Case>);
  Object.assign(opened, await work.insert(Case, opened, 'number'));
  work.record(caseOpened(opened));
  return opened;
}

/** Each promise, with whatever took its place since, and its task; then nobody has a part in the new case by the split any more. */
async function moveBack(work: Work, { caseId, moved }: Split): Promise<void> {
  const later = await successorsIn(
    work,
    caseId,
    moved.map(({ commitmentId }) => commitmentId),
  );
  const placed = new Set<string>();
  for (const { id, of } of later) {
    const origin = moved.find(({ commitmentId }) => commitmentId === of)!;
    if (placed.has(id)) continue;
    placed.add(id);
    const taskId = id === of ? origin.taskId : null;
    await place(work, { commitmentId: id, taskId, caseId: origin.fromId, partId: await partIn(work, origin) });
  }
  await work.query('update participations set ended_at = $2, ended_by = $3 where id = any($1) and ended_at is null', [
    moved.flatMap(({ partId }) => (partId ? [partId] : [])),
    work.now,
    work.actor.id,
  ]);
}

/** The part it had, or the one it has now. @throws NotTakingPart when its partner was let go there since */
async function partIn(work: Work, { partnerId, fromId, participationId }: Moved): Promise<string | null> {
  if (!partnerId) return null;
  const [row] = await work.query<{ id: string }>(
    'select id from participations where case_id = $1 and partner_id = $2 and ended_at is null order by id = $3 desc limit 1',
    [fromId, partnerId, participationId],
  );
  if (!row) throw new NotTakingPart([partnerId]);
  return row.id;
}
