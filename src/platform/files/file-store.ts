import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { FileTooLarge } from './file.errors.js';

/** Content on its way in: complete on the disk, but not yet at the place its hash names. */
export interface Incoming {
  readonly path: string;
  readonly sha256: Buffer;
  readonly bytes: number;
}

/**
 * Contents under their own SHA-256: `files/ab/cd/<hash>` in the data folder. A content is written whole and to the disk before its
 * name appears, so what has a name is complete; the same content is kept once.
 */
@Injectable()
export class FileStore {
  private readonly folder: string;
  private readonly doorstep: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.join(config.dataFolder, 'files');
    this.doorstep = path.join(this.folder, 'incoming');
  }

  /** Writes what comes aside, and stops reading past `limitBytes`. @throws FileTooLarge */
  async receive(content: AsyncIterable<Buffer> | Buffer, limitBytes: number): Promise<Incoming> {
    await mkdir(this.doorstep, { recursive: true });
    const target = path.join(this.doorstep, randomUUID());
    const file = await open(target, 'wx');
    try {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of Buffer.isBuffer(content) ? [content] : content) {
        bytes += chunk.length;
        if (bytes > limitBytes) throw new FileTooLarge(limitBytes);
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
      await file.close();
      return { path: target, sha256: hash.digest(), bytes };
    } catch (error) {
      await file.close();
      await rm(target, { force: true });
      throw error;
    }
  }

  read(incoming: Incoming): Promise<Buffer> {
    return readFile(incoming.path);
  }

  async discard(incoming: Incoming): Promise<void> {
    await rm(incoming.path, { force: true });
  }

  /** Gives the content the place its hash names. Doing it again, or for a content we hold already, changes nothing. */
  async settle(incoming: Incoming): Promise<void> {
    const place = this.placeOf(incoming.sha256);
    await mkdir(path.dirname(place), { recursive: true });
    // It was settled before, or (Windows) somebody reads the same content under that name right now.
    await rename(incoming.path, place).catch(() => stat(place));
    await syncFolder(path.dirname(place));
  }

  /** The content, opened; undefined when this disk does not hold it. */
  async open(sha256: Buffer): Promise<Readable | undefined> {
    const place = this.placeOf(sha256);
    const there = await stat(place).catch(() => undefined);
    return there && createReadStream(place);
  }

  /** Clears away what processes that died left on the doorstep before `before`. */
  async clearDoorstep(before: Date): Promise<void> {
    for (const name of await readdir(this.doorstep).catch(() => [])) {
      const left = path.join(this.doorstep, name);
      if ((await stat(left)).mtime < before) await rm(left, { force: true });
    }
  }

  private placeOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return path.join(this.folder, name.slice(0, 2), name.slice(2, 4), name);
  }
}

/** So that the new name, too, outlives a power cut. Windows cannot open a folder and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
