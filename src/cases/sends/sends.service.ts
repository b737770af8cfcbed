import { Injectable } from '@nestjs/common';
import { Forbidden, Invalid, isStaff, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { caseBehind } from '../case-aliases.js';
import type { CaseId } from '../case.entity.js';
import { entryDraftView } from '../drafts/entry-draft.views.js';
import { EntryDrafts } from '../drafts/entry-drafts.service.js';
import { draftAt, type EntryDraft } from '../drafts/entry-drafts.store.js';
import { readersFor } from '../entries/audience.rules.js';
import { authorOf, EntriesService } from '../entries/entries.service.js';
import type { EntryView } from '../entries/entry.views.js';
import type { WriteEntryDto } from '../entries/write-entry.dto.js';
import { AlreadySent } from './send.errors.js';
import { sendHeld, sendTakenBack } from './send.events.js';
import { sendView, type SendListView, type SendView, type TakenBackView } from './send.views.js';
import { heldOrRefusedIn, keepSend, lockSend, sendOf, settleSend, type HeldSend } from './sends.store.js';

export type SendId = `snd_${string}`;

/** Sends what somebody wrote: at once, or after some seconds in which they can take it back. */
@Injectable()
export class SendsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: EntriesService,
    private readonly drafts: EntryDrafts,
  ) {}

  /** The draft it was goes in the same transaction. @throws Invalid, and as `EntriesService.write` does, whether it is held or not */
  async send(actor: Actor, named: CaseId, asked: WriteEntryDto): Promise<EntryView | SendView> {
    if (!isStaff(actor)) {
      if (asked.holdSeconds !== undefined)
        throw new Invalid([{ field: 'holdSeconds', problem: 'is for what our staff send' }]);
      return this.entries.write(actor, named, asked);
    }
    const ended: EntryDraft[] = [];
    const sent = await this.uow.run(actor, async (work) => {
      const caseId = await caseBehind(work, named);
      const answer = asked.holdSeconds
        ? await this.hold(work, caseId, asked, asked.holdSeconds)
        : await this.entries.writeIn(work, caseId, asked);
      const place = { caseId, authorId: authorOf(actor).id, readers: readersFor(asked.audience!) };
      ended.push(...(await this.drafts.sentIn(work, place)));
      return answer;
    });
    for (const draft of ended) await this.drafts.tellEnded(named, draft);
    return sent;
  }

  /** Everything that would be refused when it goes is refused now, while its writer is still there. */
  private async hold(work: Work, caseId: CaseId, asked: WriteEntryDto, seconds: number): Promise<SendView> {
    const { found, readers } = await this.entries.allowed(work, caseId, asked);
    const { role, channel } = work.actor;
    const held = await keepSend(
      work,
      {
        caseId: found.id,
        authorId: authorOf(work.actor).id,
        role: role as HeldSend['role'],
        channel: channel as HeldSend['channel'],
        readers,
        body: asked.body,
        fileIds: asked.fileIds ?? [],
        about: asked.about ?? null,
      },
      seconds,
    );
    work.record(sendHeld(held));
    return sendView(held);
  }

  /** Also what a rule refused in the last day. @throws NotFound */
  list(actor: Actor, caseId: CaseId): Promise<SendListView> {
    return this.uow.read(actor, async (work) => {
      const sends = await heldOrRefusedIn(work, caseId);
      if (sends.length === 0 && (await work.query('select from cases where id = $1', [caseId])).length === 0)
        throw new NotFound();
      return { items: sends.map(sendView) };
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: SendId): Promise<SendView> {
    return this.uow.read(actor, async (work) => {
      const send = await sendOf(work, id);
      if (!send) throw new NotFound();
      return sendView(send);
    });
  }

  /**
   * Takes it back and gives its author the words as a draft. What has not gone has not gone, even when its time is over; asked again, the
   * answer is the same. @throws AlreadySent, Forbidden for anybody but its author, NotFound
   */
  takeBack(actor: Actor, id: SendId): Promise<TakenBackView> {
    return this.uow.run(actor, async (work) => {
      const send = await lockSend(work, id);
      if (!send) throw new NotFound();
      if (send.authorId !== authorOf(actor).id) throw new Forbidden('Only who wrote it can take it back.');
      if (send.state === 'sent') throw new AlreadySent(send.entryId!);
      const draft = await (send.state === 'held' ? this.takeBackIn(work, send) : draftAt(work, send));
      return { draft: draft ? entryDraftView(actor, draft) : null };
    });
  }

  private async takeBackIn(work: Work, send: HeldSend): Promise<EntryDraft> {
    const draft = await this.drafts.giveBackIn(work, send, send.body!);
    await settleSend(work, send, { state: 'taken_back' });
    work.record(sendTakenBack(send));
    return draft;
  }
}
