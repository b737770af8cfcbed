import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, type Clock } from '../clock/clock.js';
import { isStaff, type Actor } from '../database/actor.js';
import type { Work } from '../database/work.js';
import type { FileId } from '../ids/ids.js';
import { NotFound } from '../refusals/refusal.js';
import { CleanCopies, noteFacts, type Content, type LeavingFile } from './clean-copies.js';
import { StoredFile } from './file.entity.js';
import { FileContentMissing, PictureNotCleanable } from './file.errors.js';
import { FileStore } from './file-store.js';
import { isPicture } from './pictures/clean-picture.rules.js';
import type { Upload } from './uploads.js';

/** Where a file belongs: its case, and who beside the staff may have it (`customer`, `partner:ptn_…`). */
export interface FilePlace {
  readonly caseId: string;
  readonly readers: readonly string[];
}

/** What a reader is given of a file. */
export interface GivenFile {
  readonly content: Readable;
  readonly bytes: number;
}

/** Files that belong to cases: rows under row scope, contents in the store. */
@Injectable()
export class FilesService implements OnApplicationBootstrap {
  constructor(
    private readonly store: FileStore,
    private readonly copies: CleanCopies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps an upload. The content gets its place before the row is written, so no row is ever without one; should the work fail
   * after this, a content without a row stays behind, which harms nobody.
   * @throws PictureNotCleanable when we would send it outside; who is outside may send us any. FilesAway
   */
  async keep(work: Work, upload: Upload, { caseId, readers }: FilePlace): Promise<FileId> {
    const { name, type, sha256, bytes, clean, facts } = upload;
    if (isPicture(type) && !clean && readers.length > 0 && isStaff(work.actor)) throw new PictureNotCleanable();
    await this.store.settle(upload);
    if (clean) await this.store.settle(clean);
    const id = work.newId('fil');
    await work.insert(StoredFile, {
      id,
      sha256,
      name,
      type,
      bytes,
      cleanSha256: clean?.sha256 ?? null,
      cleanBytes: clean?.bytes ?? null,
      caseId,
      readers: [...readers],
      addedBy: work.actor.id,
      addedAt: work.now,
    });
    await noteFacts(work, id, facts);
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

  /** What of a file leaves the desk, whoever takes it along: of a picture the clean copy. @throws PictureNotCleanable, FileContentMissing, FilesAway */
  async leaving(file: LeavingFile): Promise<Content> {
    return isPicture(file.type) ? this.copies.of(file) : file;
  }

  /**
   * What this reader is given of the file: our own people what came to us, everybody else of a picture the clean copy.
   * @throws FileContentMissing, PictureNotCleanable, FilesAway
   */
  async givenTo(actor: Actor, file: StoredFile): Promise<GivenFile> {
    const content = isStaff(actor) ? file : await this.leaving(file);
    return { content: await this.open(file.id, content), bytes: content.bytes };
  }

  /** @throws FileContentMissing, FilesAway */
  async open(id: string, { sha256 }: Content): Promise<Readable> {
    const content = await this.store.open(sha256);
    if (!content) throw new FileContentMissing(id);
    return content;
  }

  /** Takes a content away for good; rows that speak of it find it missing. @throws FilesAway */
  remove(sha256: Buffer): Promise<void> {
    return this.store.remove(sha256);
  }

  async onApplicationBootstrap(): Promise<void> {
    const hour = 3_600_000;
    await this.store.clearDoorstep(new Date(this.clock.now().getTime() - hour));
  }
}
