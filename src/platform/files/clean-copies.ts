import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { systemActor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Work } from '../database/work.js';
import { FileContentMissing, PictureNotCleanable } from './file.errors.js';
import type { StoredFile } from './file.entity.js';
import { MAX_BYTES } from './file.rules.js';
import { FileStore, type Incoming } from './file-store.js';
import type { FileType } from './file-type.rules.js';
import { cleanPicture, isPicture, pictureFacts } from './pictures/clean-picture.rules.js';
import type { ExifFacts } from './pictures/exif.rules.js';

/** A content by its hash. */
export interface Content {
  readonly sha256: Buffer;
  readonly bytes: number;
}

/** As much of a file as it takes to find what of it leaves the desk. */
export type LeavingFile = Pick<StoredFile, 'id' | 'type' | 'sha256' | 'bytes' | 'cleanSha256' | 'cleanBytes'>;

/** What readers outside are given of a picture: a copy without what its camera wrote into it, a content of its own. */
@Injectable()
export class CleanCopies {
  constructor(
    private readonly store: FileStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The copy of a content that has just come in; undefined for what is no picture, or none that can be cleaned. */
  async make(type: FileType, bytes: Buffer): Promise<Incoming | undefined> {
    if (!isPicture(type)) return undefined;
    try {
      return await this.store.receive(cleanPicture(type, bytes), MAX_BYTES);
    } catch (error) {
      if (error instanceof PictureNotCleanable) return undefined;
      throw error;
    }
  }

  /** The copy of a picture we hold, made now where there is none yet. @throws PictureNotCleanable, FileContentMissing, FilesAway */
  async of(file: LeavingFile): Promise<Content> {
    if (file.cleanSha256) return { sha256: file.cleanSha256, bytes: file.cleanBytes! };
    const original = await this.store.open(file.sha256);
    if (!original) throw new FileContentMissing(file.id);
    const bytes = await buffer(original);
    const copy = await this.make(file.type, bytes);
    if (!copy) throw new PictureNotCleanable();
    try {
      await this.store.settle(copy);
      await this.unitOfWork.run(systemActor('files'), (work) => noteCopy(work, file, copy, bytes));
      return copy;
    } finally {
      await this.store.discard(copy);
    }
  }
}

async function noteCopy(work: Work, { id, type }: LeavingFile, copy: Content, bytes: Buffer): Promise<void> {
  await work.query('update files set clean_sha256 = $2, clean_bytes = $3 where id = $1 and clean_sha256 is null', [
    id,
    copy.sha256,
    copy.bytes,
  ]);
  await noteFacts(work, id, pictureFacts(type, bytes));
}

/** What the camera said, for our own people, where it said anything. */
export async function noteFacts(work: Work, fileId: string, { takenAt, position }: ExifFacts): Promise<void> {
  if (!takenAt && !position) return;
  await work.query('select kept_note_file_facts($1, $2, $3, $4)', [
    fileId,
    takenAt,
    position?.latitude ?? null,
    position?.longitude ?? null,
  ]);
}
