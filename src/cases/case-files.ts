import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  CUSTOMER_READER,
  FilesService,
  Invalid,
  NotFound,
  partnerReader,
  UnitOfWork,
  UploadMissing,
  Uploads,
  type Actor,
} from '../platform/index.js';
import { caseBehind } from './case-aliases.js';
import { Case, type CaseId } from './case.entity.js';
import { CaseMerged } from './case.errors.js';
import { readersFor } from './entries/audience.rules.js';
import { placeFound, shareIn } from './entries/entry-places.js';
import { isAudience } from './entries/write-entry.dto.js';

export class FileListView {
  ids!: string[];
}

/** Files of a case. Like entries, each has its own readers. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly files: FilesService,
  ) {}

  add(actor: Actor, named: CaseId, request: FastifyRequest): Promise<FileListView> {
    return this.uploads.read(request, (form) => {
      if (form.files.length === 0) throw new UploadMissing();
      return this.uow.run(actor, async (work) => {
        const caseId = await caseBehind(work, named);
        const found = await work.findOne(Case, caseId);
        if (!found) throw new NotFound();
        if (found.headId && actor.audience !== 'partner') throw new CaseMerged(found.headId);
        const readers = readersOf(actor, form.fields['audience']);
        const place = await placeFound(work, caseId, readers);
        const ids: string[] = [];
        for (const upload of form.files) {
          const id = await this.files.keep(work, upload, { caseId: place.home, readers });
          await shareIn(work, place, { id, readers });
          ids.push(id);
        }
        return { ids };
      });
    });
  }
}

function readersOf(actor: Actor, audience: string | undefined): string[] {
  if (actor.audience === 'partner') return [partnerReader(actor.partnerId!)];
  if (actor.audience === 'customer') return [CUSTOMER_READER];
  if (audience === undefined || audience === 'internal') return [];
  if (audience === 'customer') return [CUSTOMER_READER];
  const asked = parsed(audience);
  if (!isAudience(asked))
    throw new Invalid([{ field: 'audience', problem: 'is "internal", "customer" or { "partners": [ids] } in JSON' }]);
  return readersFor(asked);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
