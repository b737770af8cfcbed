import path from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clock.js';
import { CONFIG, type Config } from '../config/config.js';
import { DiskShelf } from './disk-shelf.js';
import { Doorstep, type Incoming } from './doorstep.js';
import { S3Shelf } from './s3-shelf.js';
import type { Shelf } from './shelf.js';

export type { Incoming } from './doorstep.js';

/**
 * Contents under their own SHA-256: in `files` of the data folder, or at the server that FILES_URL names. A content is written whole and to
 * this machine's disk before it gets its name, so what has a name is complete; the same content is kept once.
 */
@Injectable()
export class FileStore {
  private readonly doorstep: Doorstep;
  private readonly shelf: Shelf;

  constructor(@Inject(CONFIG) config: Config) {
    const folder = path.join(config.dataFolder, 'files');
    this.doorstep = new Doorstep(path.join(folder, 'incoming'));
    // That server compares with its own clock, so what is told for now (the demo's past) would be refused.
    this.shelf = config.files ? new S3Shelf(config.files, new SystemClock()) : new DiskShelf(folder);
  }

  /** Writes what comes aside, and stops reading past `limitBytes`. @throws FileTooLarge */
  receive(content: AsyncIterable<Buffer> | Buffer, limitBytes: number): Promise<Incoming> {
    return this.doorstep.receive(content, limitBytes);
  }

  read(incoming: Incoming): Promise<Buffer> {
    return this.doorstep.read(incoming);
  }

  discard(incoming: Incoming): Promise<void> {
    return this.doorstep.discard(incoming);
  }

  /** Gives the content the place its hash names. Doing it again, or for a content we hold already, changes nothing. @throws FilesAway */
  settle(incoming: Incoming): Promise<void> {
    return this.shelf.put(incoming);
  }

  /** The content, opened; undefined when it is not where we keep files. @throws FilesAway */
  open(sha256: Buffer): Promise<Readable | undefined> {
    return this.shelf.open(sha256);
  }

  /** Takes a content away for good. @throws FilesAway */
  remove(sha256: Buffer): Promise<void> {
    return this.shelf.remove(sha256);
  }

  check(): Promise<void> {
    return this.shelf.check();
  }

  /** Clears away what processes that died left on the doorstep before `before`. */
  clearDoorstep(before: Date): Promise<void> {
    return this.doorstep.clear(before);
  }
}
