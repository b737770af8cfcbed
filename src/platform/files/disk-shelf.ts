import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Incoming } from './doorstep.js';
import type { Shelf } from './shelf.js';

/** A folder of this machine: `ab/cd/<hash>`. The doorstep lies on the same disk, so a content appears whole or not at all. */
export class DiskShelf implements Shelf {
  constructor(private readonly folder: string) {}

  async put(incoming: Incoming): Promise<void> {
    const place = this.placeOf(incoming.sha256);
    await mkdir(path.dirname(place), { recursive: true });
    // It was settled before, or (Windows) somebody reads the same content under that name right now.
    await rename(incoming.path, place).catch(() => stat(place));
    await syncFolder(path.dirname(place));
  }

  async open(sha256: Buffer): Promise<Readable | undefined> {
    const place = this.placeOf(sha256);
    const there = await stat(place).catch(() => undefined);
    return there && createReadStream(place);
  }

  async remove(sha256: Buffer): Promise<void> {
    await rm(this.placeOf(sha256), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
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
