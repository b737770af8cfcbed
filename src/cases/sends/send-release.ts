import { Injectable, Logger } from '@nestjs/common';
import { Every, Refusal, Stale, systemActor, UnitOfWork, type Actor } from '../../platform/index.js';
import { headOf } from '../case-aliases.js';
import type { CaseId } from '../case.entity.js';
import { EntryDrafts } from '../drafts/entry-drafts.service.js';
import { audienceOf } from '../entries/audience.rules.js';
import { EntriesService } from '../entries/entries.service.js';
import { sendGone, sendRefused } from './send.events.js';
import { claimDue, dueSends, forgetSettled, sendOf, settleSend, type HeldSend } from './sends.store.js';

const AT_ONCE = 100;
const DAYS_KEPT = 30;
const SENDS = systemActor('sends');

/**
 * Lets go what was held long enough, by the database's clock. The entry and the end of its hold commit together: whoever dies in between
 * has sent nothing, and another worker sends it.
 */
@Injectable()
export class SendRelease {
  private readonly log = new Logger(SendRelease.name);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly entries: EntriesService,
    private readonly drafts: EntryDrafts,
  ) {}

  @Every({ ms: 200, name: 'let go what was held' })
  async release(): Promise<void> {
    for (const id of await this.uow.read(SENDS, (work) => dueSends(work, AT_ONCE))) await this.releaseOne(id);
  }

  @Every({ ms: 600_000, name: 'forget what was held long ago' })
  async forget(): Promise<void> {
    await this.uow.run(SENDS, (work) => forgetSettled(work, DAYS_KEPT));
  }

  /** One that cannot go is no reason for the others to stay. */
  private async releaseOne(id: string): Promise<void> {
    try {
      await this.goOrGiveBack(id);
    } catch (error) {
      this.log.error({ message: `What was held could not go: ${(error as Error).message}`, sendId: id });
    }
  }

  private async goOrGiveBack(id: string): Promise<void> {
    try {
      await this.go(id);
    } catch (error) {
      // Somebody changed the case in the same moment: it goes with the next look.
      if (error instanceof Stale) return;
      if (!(error instanceof Refusal)) throw error;
      await this.refuse(id, error);
    }
  }

  private async go(id: string): Promise<void> {
    const send = await this.uow.read(SENDS, (work) => sendOf(work, id));
    if (!send) return;
    await this.uow.run(authorAsActor(send), async (work) => {
      const due = await claimDue(work, id);
      if (!due) return;
      const entry = await this.entries.writeIn(work, await headOf(work, due.caseId as CaseId), {
        audience: audienceOf(due.readers),
        body: due.body!,
        ...(due.fileIds.length > 0 ? { fileIds: due.fileIds } : {}),
        ...(due.about ? { about: due.about } : {}),
      });
      await settleSend(work, due, { state: 'sent', entryId: entry.id });
      work.record(sendGone(due, entry.id));
    });
  }

  /** Its author is gone from the screen: the words are theirs again, and the case shows that they did not go, and why. */
  private async refuse(id: string, { slug }: Refusal): Promise<void> {
    await this.uow.run(SENDS, async (work) => {
      const due = await claimDue(work, id);
      if (!due) return;
      await this.drafts.giveBackIn(work, due, due.body!);
      await settleSend(work, due, { state: 'refused', problem: slug });
      work.record(sendRefused(due, slug));
    });
  }
}

const authorAsActor = ({ authorId, role, channel }: HeldSend): Actor => ({
  audience: 'staff',
  role,
  id: authorId,
  kind: 'person',
  personId: authorId,
  channel,
});
