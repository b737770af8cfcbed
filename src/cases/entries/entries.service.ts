import { Injectable } from '@nestjs/common';
import { withMerged } from '../../commitments/index.js';
import {
  CUSTOMER_READER,
  Invalid,
  NotFound,
  partnerReader,
  UnitOfWork,
  type Actor,
  type Work,
} from '../../platform/index.js';
import { caseBehind } from '../case-aliases.js';
import { beginIfAcknowledged, settleWaits } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { CaseMerged, NobodysCase } from '../case.errors.js';
import { entryWritten } from '../case.events.js';
import { closeAsTold } from '../own-tasks/own-task-changes.js';
import { Entry, type EntryId } from './entry.entity.js';
import { entryFor, type EntryView } from './entry.views.js';
import { readersFor } from './audience.rules.js';
import { placeFound, shareIn, type Place } from './entry-places.js';
import { refuseUnseen, takeTurns } from './unseen.js';
import type { WriteEntryDto } from './write-entry.dto.js';

/** Says something in a case: for whom is decided entry by entry. */
@Injectable()
export class EntriesService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Writes an entry. A partner or customer writes to the desk; nobody else outside reads it.
   * @throws EntriesUnseen when others wrote since `lastSeen`, NotTakingPart when it is meant for a partner who is not here, CaseMerged when
   * our staff write in a case that lives on in another, NobodysCase when it is meant for the customer of a major case
   */
  write(actor: Actor, named: CaseId, asked: WriteEntryDto): Promise<EntryView> {
    return this.uow.run(actor, async (work) => this.writeIn(work, await caseBehind(work, named), asked));
  }

  async writeIn(work: Work, caseId: CaseId, asked: WriteEntryDto): Promise<EntryView> {
    const { found, readers, place } = await this.allowed(work, caseId, asked);
    const entry = await this.keep(work, place.home, {
      kind: readers.length === 0 ? 'note' : 'message',
      readers,
      body: asked.body,
      fileIds: asked.fileIds ?? [],
      about: asked.about,
    });
    if (asked.about) await closeAsTold(work, asked.about, entry.id);
    await shareIn(work, place, entry);
    if (work.actor.audience === 'staff') await beginIfAcknowledged(work, found);
    if (work.actor.audience === 'customer') await settleWaits(work, found.id, work.actor.id, { party: 'customer' });
    return entryFor(work.actor, entry);
  }

  /** Where it would stand and who would read it, once nothing stands against it. @throws as `write` does */
  async allowed(
    work: Work,
    caseId: CaseId,
    asked: WriteEntryDto,
  ): Promise<{ found: Case; readers: string[]; place: Place }> {
    if (asked.lastSeen) await takeTurns(work, caseId);
    const found = await this.taken(work, caseId);
    const readers = readersOf(work.actor, asked);
    if (found.customerId === null && readers.includes(CUSTOMER_READER)) throw new NobodysCase();
    const place = await placeFound(work, found.id, readers);
    if (asked.about) await checkAbout(work, found.id, asked.about, readers);
    await checkFiles(work, found.id, asked.fileIds ?? []);
    if (asked.lastSeen) await refuseUnseen(work, found.id, asked.lastSeen, authorOf(work.actor).id);
    return { found, readers, place };
  }

  /** The case that takes the entry: where it lives, unless a partner writes, who knows only the one it takes part in. */
  private async taken(work: Work, caseId: CaseId): Promise<Case> {
    const isPartner = work.actor.audience === 'partner';
    // Kept from being merged until the entry is in it.
    const [found] = await work.find(Case, `where id = $1${isPartner ? '' : ' for key share'}`, [caseId]);
    if (!found) throw new NotFound();
    if (!found.headId || isPartner) return found;
    if (work.actor.audience === 'staff') throw new CaseMerged(found.headId);
    return this.taken(work, found.headId);
  }

  /** The customer's words a case begins with, whoever typed them in; a major case begins with a note of ours. */
  firstWords(work: Work, opened: Case, body: string): Promise<Entry> {
    if (opened.customerId === null) return this.keep(work, opened.id, { kind: 'note', readers: [], body, fileIds: [] });
    return this.keep(work, opened.id, {
      kind: 'message',
      readers: [CUSTOMER_READER],
      body,
      fileIds: [],
      author: { kind: 'customer', id: opened.customerId },
      channel: opened.channel,
    });
  }

  private async keep(
    work: Work,
    caseId: string,
    said: Pick<Entry, 'kind' | 'readers' | 'body' | 'fileIds'> & {
      author?: { kind: Entry['authorKind']; id: string };
      channel?: string;
      about?: string | undefined;
    },
  ): Promise<Entry> {
    const author = said.author ?? authorOf(work.actor);
    const entry: Entry = {
      id: work.newId('ent') as EntryId,
      caseId,
      kind: said.kind,
      authorKind: author.kind,
      authorId: author.id,
      readers: said.readers,
      body: said.body,
      channel: said.channel ?? work.actor.channel,
      at: work.now,
      fileIds: said.fileIds,
    };
    await work.insert(Entry, entry);
    work.record(entryWritten(caseId, entry, said.about));
    return entry;
  }
}

/** @throws Invalid */
async function checkFiles(work: Work, caseId: string, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  const here = await work.query<{ id: string }>(
    'select id from files where id = any($1) and case_id = any(kept_family($2))',
    [fileIds, caseId],
  );
  if (here.length < new Set(fileIds).size)
    throw new Invalid([{ field: 'fileIds', problem: 'holds a file that was not uploaded to this case' }]);
}

/** @throws Invalid unless it is told to the customer and speaks of a promise to them */
async function checkAbout(work: Work, caseId: string, about: string, readers: readonly string[]): Promise<void> {
  const problem = (text: string): Invalid => new Invalid([{ field: 'about', problem: text }]);
  if (work.actor.audience !== 'staff' || !readers.includes(CUSTOMER_READER))
    throw problem('is for what our staff tell the customer');
  const known = await work.query(
    `select from commitments where id = $1 and case_id = any${withMerged('$2')} and promisee = 'customer'`,
    [about, caseId],
  );
  if (known.length === 0) throw problem('is no promise to the customer of this case');
}

function readersOf(actor: Actor, asked: WriteEntryDto): string[] {
  if (actor.audience === 'partner') return [partnerReader(actor.partnerId!)];
  if (actor.audience === 'customer') return [CUSTOMER_READER];
  if (!asked.audience)
    throw new Invalid([
      { field: 'audience', problem: 'say who reads it: "internal", "customer" or { "partners": [ids] }' },
    ]);
  return readersFor(asked.audience);
}

export function authorOf(actor: Actor): { kind: Entry['authorKind']; id: string } {
  if (actor.audience === 'customer') return { kind: 'customer', id: actor.customerId! };
  return { kind: actor.audience, id: actor.personId ?? actor.id };
}
