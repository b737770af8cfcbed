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
import { CaseMerged, EntriesUnseen, NobodysCase } from '../case.errors.js';
import { entryWritten } from '../case.events.js';
import { closeAsTold } from '../own-tasks/own-task-changes.js';
import { Entry, type EntryId } from './entry.entity.js';
import { entryFor, type EntryView } from './entry.views.js';
import { readersFor } from './audience.rules.js';
import { placeFound, shareIn } from './entry-places.js';
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
    const found = await this.taken(work, caseId);
    const readers = readersOf(work.actor, asked);
    if (found.customerId === null && readers.includes(CUSTOMER_READER)) throw new NobodysCase();
    const place = await placeFound(work, found.id, readers);
    if (asked.about) await checkAbout(work, found.id, asked.about, readers);
    if (asked.lastSeen) await this.checkSeen(work, found.id, asked.lastSeen as EntryId);
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
    await this.checkFiles(work, caseId, said.fileIds);
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

  private async checkSeen(work: Work, caseId: string, lastSeen: EntryId): Promise<void> {
    const unseen = await work.query<{ id: string; at: Date; author_kind: string }>(
      `select id, at, author_kind from entries where case_id = any(${ownCases(work.actor)}) and id > $2 and author_id <> $3 order by id limit 20`,
      [caseId, lastSeen, authorOf(work.actor).id],
    );
    if (unseen.length > 0)
      throw new EntriesUnseen(unseen.map((row) => ({ id: row.id, at: row.at.toISOString(), author: row.author_kind })));
  }

  private async checkFiles(work: Work, caseId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const here = await work.query<{ id: string }>(
      'select id from files where id = any($1) and case_id = any(kept_family($2))',
      [fileIds, caseId],
    );
    if (here.length < new Set(fileIds).size)
      throw new Invalid([{ field: 'fileIds', problem: 'holds a file that was not uploaded to this case' }]);
  }
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

/** A partner that takes part in two cases that became one is not told by either of what happens in the other. */
const ownCases = ({ audience }: Actor): string => (audience === 'partner' ? 'array[$1]' : 'kept_family($1)');

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
