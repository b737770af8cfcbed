import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { S3Server } from '../../../test/s3-server.js';
import { signatureFault } from '../../../test/s3-signature.js';
import { SystemClock } from '../clock/clock.js';
import { readConfig } from '../config/config.js';
import { FilesAway } from './file.errors.js';
import { FileStore } from './file-store.js';
import { S3Shelf } from './s3-shelf.js';
import { readS3Address, type S3Address } from './s3-address.rules.js';

const clock = new SystemClock();

describe('files kept at a server that speaks S3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
  let server: S3Server;
  beforeAll(async () => (server = await S3Server.start()));
  afterAll(async () => {
    await server.end();
    rmSync(folder, { recursive: true });
  });

  const storeAt = (url: string): FileStore =>
    new FileStore(readConfig({ DATABASE_URL: 'postgres://none', KEPT_DATA: folder, FILES_URL: url }));
  const settled = async (store: FileStore, content: string | Buffer): Promise<Buffer> => {
    const incoming = await store.receive(Buffer.from(content), 10_000_000);
    await store.settle(incoming);
    await store.discard(incoming);
    return incoming.sha256;
  };

  it('come back as they were, by their hash, and lie nowhere else', async () => {
    const store = storeAt(server.url());
    const content = Buffer.alloc(3_000_000, 'a photograph ');
    const sha256 = await settled(store, content);
    expect((await buffer((await store.open(sha256))!)).equals(content)).toBe(true);
    const name = createHash('sha256').update(content).digest('hex');
    const kept = join(server.folder, 'kept-files', name.slice(0, 2), name.slice(2, 4));
    expect(readdirSync(kept).some((file) => file.startsWith(name))).toBe(true);
    expect(readdirSync(join(folder, 'files'))).toEqual(['incoming']);
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it('are not there before they were put', async () => {
    expect(await storeAt(server.url()).open(Buffer.alloc(32, 7))).toBeUndefined();
  });

  it('may be put twice, also at once', async () => {
    const store = storeAt(server.url());
    const all = await Promise.all([1, 2, 3].map(() => settled(store, 'the same')));
    expect(await text((await store.open(all[0]!))!)).toBe('the same');
    expect((await settled(store, 'the same')).equals(all[0]!)).toBe(true);
  });

  it('are away for a key that the server does not know', async () => {
    const stranger = storeAt(server.url().replace('S3RVER:', 'SOMEBODY:'));
    await expect(settled(stranger, 'not ours')).rejects.toThrow(FilesAway);
    await expect(stranger.check()).rejects.toThrow(FilesAway);
  });

  it('are away with a bucket that is not there', async () => {
    const store = storeAt(server.url({ bucket: 'another-one' }));
    await expect(store.check()).rejects.toThrow(FilesAway);
    await expect(settled(store, 'nowhere')).rejects.toThrow(FilesAway);
  });

  it('are away while the server is, and there again with it', async () => {
    const store = storeAt(server.url());
    const sha256 = await settled(store, 'lasting');
    await server.stop();
    await expect(store.open(sha256)).rejects.toThrow(FilesAway);
    await expect(settled(store, 'too late')).rejects.toThrow(FilesAway);
    await expect(store.check()).rejects.toThrow(FilesAway);
    await server.restart();
    expect(await text((await store.open(sha256))!)).toBe('lasting');
    expect(await text((await store.open(await settled(store, 'after all')))!)).toBe('after all');
  });

  it('are away when the server takes the question and says nothing', async () => {
    const impatient = new S3Shelf(readS3Address(server.url()) as S3Address, clock, { server: 150, reader: 150 });
    server.freeze();
    await expect(impatient.open(Buffer.alloc(32))).rejects.toThrow(FilesAway);
    server.thaw();
  });
});

describe('a server that speaks S3', () => {
  const known = { key: 'AKIA', secret: 'se/cret=', region: 'eu-central-1' };
  const folder = mkdtempSync(join(tmpdir(), 'kept-files-'));
  const kept = new Map<string, Buffer>();
  const faults: string[] = [];
  let answers: number | undefined;
  let server: Server;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = await buffer(request);
      const [url, fault] = [request.url!, signatureFault(request, body, known)];
      if (fault) faults.push(`${request.method} ${url}: ${fault}`);
      const status =
        answers ?? (fault ? 403 : kept.has(url) || url === '/files' || request.method === 'PUT' ? 200 : 404);
      if (status === 200 && request.method === 'PUT') kept.set(url, body);
      response.writeHead(status).end(request.method === 'GET' ? kept.get(url) : undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    faults.length = 0;
    answers = undefined;
  });

  const storeWith = (secret: string): FileStore => {
    const { port } = server.address() as AddressInfo;
    const url = `s3://AKIA:${encodeURIComponent(secret)}@127.0.0.1:${port}/files?tls=false&region=eu-central-1`;
    return new FileStore(readConfig({ DATABASE_URL: 'postgres://none', KEPT_DATA: folder, FILES_URL: url }));
  };

  it('finds every request signed, and each content the one that was signed', async () => {
    const store = storeWith(known.secret);
    await store.check();
    const incoming = await store.receive(Buffer.from('signed'), 100);
    await store.settle(incoming);
    await store.settle(incoming);
    expect(await text((await store.open(incoming.sha256))!)).toBe('signed');
    expect(faults).toEqual([]);
    expect([...kept.keys()]).toEqual([`/files/${incoming.sha256.toString('hex').replace(/^(..)(..)/, '$1/$2/$1$2')}`]);
  });

  it('turns away what is signed with another secret', async () => {
    const store = storeWith('guessed');
    await expect(store.check()).rejects.toThrow(FilesAway);
    await expect(store.open(Buffer.alloc(32))).rejects.toThrow(FilesAway);
    expect(faults).toHaveLength(2);
  });

  it.each([301, 400, 403, 429, 500, 503])('and answers %i is away to whoever waits', async (status) => {
    answers = status;
    const store = storeWith(known.secret);
    const incoming = await store.receive(Buffer.from(String(status)), 100);
    await expect(store.open(incoming.sha256)).rejects.toThrow(FilesAway);
    await expect(store.settle(incoming)).rejects.toThrow(FilesAway);
    await expect(store.check()).rejects.toThrow(FilesAway);
  });
});
