import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileTooLarge } from './file.errors.js';

/** Content on its way in: complete on the disk, but not yet at the place its hash names. */
export interface Incoming {
  readonly path: string;
  readonly sha256: Buffer;
  readonly bytes: number;
}

/** Where contents wait on this machine's disk until they are known whole, with their hash, and may be kept. */
export class Doorstep {
  constructor(private readonly folder: string) {}

  /** Writes what comes aside, and stops reading past `limitBytes`. @throws FileTooLarge */
  async receive(content: AsyncIterable<Buffer> | Buffer, limitBytes: number): Promise<Incoming> {
    await mkdir(this.folder, { recursive: true });
    const target = path.join(this.folder, randomUUID());
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

  /** Clears away what processes that died left here before `before`. */
  async clear(before: Date): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const left = path.join(this.folder, name);
      if ((await stat(left)).mtime < before) await rm(left, { force: true });
    }
  }
}
