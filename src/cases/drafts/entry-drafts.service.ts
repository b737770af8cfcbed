import { Injectable } from '@nestjs/common';
import {
  CUSTOMER_READER,
  Every,
  NotFound,
  PassingNews,
  systemActor,
  UnitOfWork,
  type Actor,
  type Work,
} from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { NobodysCase } from '../case.errors.js';
import { authorOf } from '../entries/entries.service.js';
import { savingOf } from './draft-saving.rules.js';
import { DraftOvertaken } from './entry-draft.errors.js';
import { entryDraftView, type EntryDraftListView, type EntryDraftView } from './entry-draft.views.js';
import type { EntryDraftDto } from './entry-drafts.dto.js';
import {
  beginDraft,
  draftAt,
  draftsIn,
  eraseOldDrafts,
  removeDraft,
  rewriteDraft,
  type DraftPlace,
  type EntryDraft,
} from './entry-drafts.store.js';

const DAYS_KEPT = 30;

/**
 * Words not sent yet. They are nobody's business but their author's and his colleagues', so they stand in no ledger, and whatever becomes of
 * the case (another owner, a merge, its end and its return) they stay until they are sent, thrown away or too old.
 */
@Injectable()
export class EntryDrafts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly news: PassingNews,
  ) {}

  /** @throws DraftOvertaken, NobodysCase, NotFound */
  async save(actor: Actor, caseId: CaseId, readers: readonly string[], asked: EntryDraftDto): Promise<EntryDraftView> {
    const place = { caseId, authorId: authorOf(actor).id, readers };
    const { draft, isNew } = await this.uow.run(actor, async (work) => {
      await assertWritable(work, place);
      return saveAt(work, place, asked);
    });
    if (isNew) await this.news.tell('draft.begun', [caseId, draft.caseId]);
    return entryDraftView(actor, draft);
  }

  /** Mine and my colleagues'. @throws NotFound */
  list(actor: Actor, caseId: CaseId): Promise<EntryDraftListView> {
    return this.uow.read(actor, async (work) => {
      const drafts = await draftsIn(work, caseId);
      if (drafts.length === 0) await assertThere(work, caseId);
      return { items: drafts.map((draft) => entryDraftView(actor, draft)) };
    });
  }

  /** What is not there is thrown away already. @throws DraftOvertaken when it is not of that version any more, NotFound */
  async throwAway(
    actor: Actor,
    caseId: CaseId,
    readers: readonly string[],
    ifMatch: number | undefined,
  ): Promise<void> {
    const place = { caseId, authorId: authorOf(actor).id, readers };
    const gone = await this.uow.run(actor, async (work) => {
      const draft = await draftAt(work, place);
      if (!draft) await assertThere(work, caseId);
      else if (ifMatch !== undefined && ifMatch !== draft.version)
        throw new DraftOvertaken(entryDraftView(actor, draft));
      else await removeDraft(work, draft);
      return draft;
    });
    if (gone) await this.tellEnded(caseId, gone);
  }

  /** Takes away what was sent and answers it, if there was one. The caller tells of it once that is committed. */
  async sentIn(work: Work, place: DraftPlace): Promise<EntryDraft[]> {
    const draft = await draftAt(work, place);
    if (!draft) return [];
    await removeDraft(work, draft);
    return [draft];
  }

  /** Gives words back to their author; what they have begun to write since stays below them. */
  async giveBackIn(work: Work, place: DraftPlace, body: string): Promise<EntryDraft> {
    for (;;) {
      const found = await draftAt(work, place);
      if (found) return rewriteDraft(work, found, `${body}\n\n${found.body}`);
      if (await beginDraft(work, place, body)) return (await draftAt(work, place))!;
    }
  }

  tellEnded(caseId: string, draft: EntryDraft): Promise<void> {
    return this.news.tell('draft.ended', [caseId, draft.caseId]);
  }

  @Every({ ms: 600_000, name: 'erase drafts nobody went on with' })
  async erase(): Promise<void> {
    await this.uow.run(systemActor('drafts'), (work) => eraseOldDrafts(work, DAYS_KEPT));
  }
}

async function saveAt(
  work: Work,
  place: DraftPlace,
  asked: EntryDraftDto,
): Promise<{ draft: EntryDraft; isNew: boolean }> {
  const found = await draftAt(work, place);
  switch (savingOf(found, asked)) {
    case 'begins':
      if (!(await beginDraft(work, place, asked.body))) return saveAt(work, place, asked);
      return { draft: (await draftAt(work, place))!, isNew: true };
    case 'goes on':
      return { draft: await rewriteDraft(work, found!, asked.body), isNew: false };
    case 'stays':
      return { draft: found!, isNew: false };
    case 'overtaken':
      throw new DraftOvertaken(found ? entryDraftView(work.actor, found) : null);
  }
}

/** Also in a case that was merged, or closed, while somebody wrote: that is no reason to lose their words. */
async function assertWritable(work: Work, { caseId, readers }: DraftPlace): Promise<void> {
  const { customerId } = await assertThere(work, caseId);
  if (customerId === null && readers.includes(CUSTOMER_READER)) throw new NobodysCase();
}

async function assertThere(work: Work, caseId: string): Promise<{ customerId: string | null }> {
  const [found] = await work.query<{ customerId: string | null }>(
    'select customer_id as "customerId" from cases where id = $1',
    [caseId],
  );
  if (!found) throw new NotFound();
  return found;
}
