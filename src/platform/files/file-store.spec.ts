import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readConfig } from '../config/config.js';
import { FileStore } from './file-store.js';
import { FileTooLarge } from './file.errors.js';

describe('the file store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
  const doorstep = join(folder, 'files', 'incoming');
  const store = new FileStore(readConfig({ DATABASE_URL: 'postgres://none', KEPT_DATA: folder }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers what it was given, by its hash', async () => {
    const incoming = await store.receive(Readable.from([Buffer.from('in '), Buffer.from('pieces')]), 100);
    await store.settle(incoming);
    expect(incoming.bytes).toBe(9);
    expect(await text((await store.open(incoming.sha256))!)).toBe('in pieces');
    expect(await store.open(Buffer.alloc(32))).toBeUndefined();
  });

  it('may be told to settle a content again', async () => {
    const incoming = await store.receive(Buffer.from('twice'), 100);
    await store.settle(incoming);
    await store.settle(incoming);
    expect(await text((await store.open(incoming.sha256))!)).toBe('twice');
  });

  it('stops reading at the limit', async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 1000;
          yield Buffer.alloc(1000);
        }
      })(),
    );
    await expect(store.receive(endless, 5000)).rejects.toThrow(FileTooLarge);
    expect(read).toBeLessThan(50_000);
    expect(readdirSync(doorstep)).toEqual([]);
  });

  it('clears away what a dead process left, and nothing that is just coming in', async () => {
    mkdirSync(doorstep, { recursive: true });
    for (const name of ['left', 'coming']) writeFileSync(join(doorstep, name), name);
    const yesterday = new Date('2026-04-03T12:00:00Z');
    utimesSync(join(doorstep, 'left'), yesterday, yesterday);
    await store.clearDoorstep(new Date('2026-04-04T12:00:00Z'));
    expect(readdirSync(doorstep)).toEqual(['coming']);
  });
});
