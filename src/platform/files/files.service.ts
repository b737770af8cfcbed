import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock/clock.js';
import type { Work } from '../database/work.js';
import type { FileId } from '../ids/ids.js';
import { NotFound } from '../refusals/refusal.js';
import { StoredFile } from './file.entity.js';
import { FileContentMissing } from './file.errors.js';
import { FileStore } from './file-store.js';
import type { Upload } from './uploads.js';

/** Where a file belongs: its case, and who beside the staff may have it (`customer`, `partner:ptn_…`). */
export interface FilePlace {
  readonly caseId: string;
  readonly readers: readonly string[];
}

/** Files that belong to cases: rows under row scope, contents in the store. */
@Injectable()
export class FilesService implements OnApplicationBootstrap {
  constructor(
    private readonly store: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps an upload. The content gets its place before the row is written, so no row is ever without one; should the work fail
   * after this, a content without a row stays behind, which harms nobody.
   */
  async keep(work: Work, upload: Upload, { caseId, readers }: FilePlace): Promise<FileId> {
    await this.store.settle(upload);
    const id = work.newId('fil');
    const { name, type, sha256, bytes } = upload;
    await work.insert(StoredFile, {
      id,
      sha256,
      name,
      type,
      bytes,
      caseId,
      readers: [...readers],
      addedBy: work.actor.id,
      addedAt: work.now,
    });
    work.record({
      type: 'file.added',
      caseId,
      subjectId: id,
      readers,
      data: { type, bytes, sha256: sha256.toString('hex') },
    });
    return id;
  }

  /** @throws NotFound also when it is there, but out of the actor's rows */
  async file(work: Work, id: string): Promise<StoredFile> {
    const found = await work.manager.findOneBy(StoredFile, { id: id as FileId });
    if (!found) throw new NotFound();
    return found;
  }

  /** The rows among these ids that the actor may see, in the order they were added. */
  filesOf(work: Work, ids: readonly string[]): Promise<StoredFile[]> {
    return work.manager
      .createQueryBuilder(StoredFile, 'f')
      .where('f.id = any(:ids)', { ids })
      .orderBy('f.id')
      .getMany();
  }

  /** @throws FileContentMissing */
  async content(file: StoredFile): Promise<Readable> {
    const content = await this.store.open(file.sha256);
    if (!content) throw new FileContentMissing(file.id);
    return content;
  }

  async onApplicationBootstrap(): Promise<void> {
    const hour = 3_600_000;
    await this.store.clearDoorstep(new Date(this.clock.now().getTime() - hour));
  }
}
