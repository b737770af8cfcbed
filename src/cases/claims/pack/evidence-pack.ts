import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { callbackify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { FilesService, instant, UnitOfWork, type Actor } from '../../../platform/index.js';
import type { Claim, ClaimId } from '../claim.entity.js';
import { ClaimsQueries } from '../claims.queries.js';
import { entriesAfter, packFacts, type PackFacts } from './pack.facts.js';
import { leavingOf, type Leaving } from './leaving-files.js';
import { packEntry, packHead, PACK_TAIL, type Places } from './pack.page.js';

const ENTRIES_AT_ONCE = 200;
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

/** What one file of the pack turned out to hold. */
interface Packed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Everything that supports a claim as one zip, written while it is sent: however many photos there are, one is read at a time. It goes to
 * people outside, so pictures go as clean copies. Each is hashed as it goes in, and the manifest, which comes last, says what really did.
 */
@Injectable()
export class EvidencePack {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: ClaimsQueries,
    private readonly files: FilesService,
  ) {}

  /** @throws NotFound */
  async open(actor: Actor, id: ClaimId): Promise<{ name: string; content: Readable }> {
    const facts = await this.uow.read(actor, async (work) => packFacts(work, await this.claims.claim(work, id)));
    const leaving = await leavingOf(this.files, facts.files);
    const places = placesOf(leaving);
    const zip = new Zip(facts.madeAt);
    zip.add('index.html', () => Promise.resolve(Readable.from(this.page(actor, facts, leaving, places))));
    for (const { file, content } of leaving.given)
      zip.add(places.get(file.id)!, () => this.files.open(file.id, content));
    zip.end((packed) => manifest(facts, leaving, places, packed));
    return { name: `claim-${id}.zip`, content: zip.content };
  }

  private async *page(actor: Actor, facts: PackFacts, leaving: Leaving, places: Places): AsyncGenerator<string> {
    yield packHead(facts, leaving, places).toString();
    for (let after = ''; ;) {
      const entries = await this.uow.read(actor, (work) => entriesAfter(work, facts.claim, after, ENTRIES_AT_ONCE));
      for (const entry of entries) yield packEntry(entry).toString();
      if (entries.length < ENTRIES_AT_ONCE) break;
      after = entries.at(-1)!.id;
    }
    yield PACK_TAIL;
  }
}

/** What somebody called a file is shown, and never used as a path. */
const placesOf = ({ given }: Leaving): Places =>
  new Map(
    given.map(({ file: { id, type } }, at) => [
      id,
      `files/${String(at + 1).padStart(3, '0')}.${ENDINGS[type] ?? 'bin'}`,
    ]),
  );

function manifest(facts: PackFacts, { given, withheld }: Leaving, places: Places, packed: readonly Packed[]): string {
  const { claim } = facts;
  const names = new Map(given.map(({ file }) => [places.get(file.id)!, file]));
  return JSON.stringify(
    {
      format: 'kept-claim-pack-1',
      madeAt: instant(facts.madeAt),
      claim: claimIn(claim, facts),
      files: packed.map(({ path, bytes, sha256 }) => {
        const file = names.get(path);
        return {
          path,
          bytes,
          sha256,
          ...(file ? { name: file.name, type: file.type, addedAt: instant(file.addedAt) } : {}),
        };
      }),
      withheld: withheld.map(({ name, type, addedAt }) => ({
        name,
        type,
        addedAt: instant(addedAt),
        because: 'not-cleanable',
      })),
    },
    null,
    2,
  );
}

const claimIn = (claim: Claim, { caseRef, partner }: PackFacts): object => ({
  id: claim.id,
  case: caseRef,
  partner,
  kind: claim.kind,
  claimed: { amount: Number(claim.amount), currency: claim.currency },
  state: claim.state,
  happenedAt: instant(claim.happenedAt),
  filedAt: instant(claim.filedAt),
  reference: claim.reference,
});

/** A zip whose parts are opened one after the other, each when the one before it has been written. */
class Zip {
  private readonly zip = new ZipFile();
  private readonly packed: Packed[] = [];
  private reading: Readable | undefined;

  constructor(private readonly mtime: Date) {
    this.zip.on('error', (error: Error) => this.content.destroy(error));
    // Whoever downloads it may leave: nothing stays open then.
    this.content.on('close', () => this.reading?.destroy());
  }

  get content(): Readable {
    return this.zip.outputStream as Readable;
  }

  add(path: string, open: () => Promise<Readable>): void {
    const options = { mtime: this.mtime, compress: path.endsWith('.html') };
    this.zip.addReadStreamLazy(
      path,
      options,
      callbackify(async () => this.hashed(path, await open())),
    );
  }

  end(manifestOf: (packed: readonly Packed[]) => string): void {
    this.zip.addReadStreamLazy('manifest.json', { mtime: this.mtime }, (done) =>
      done(null, Readable.from([Buffer.from(manifestOf(this.packed))])),
    );
    this.zip.end();
  }

  private hashed(path: string, source: Readable): Readable {
    const hash = createHash('sha256');
    let bytes = 0;
    const through = new Transform({
      transform: (chunk: Buffer | string, _encoding, done) => {
        const part = Buffer.from(chunk as string);
        bytes += part.length;
        hash.update(part);
        done(null, part);
      },
      flush: (done) => {
        this.packed.push({ path, bytes, sha256: hash.digest('hex') });
        done();
      },
    });
    this.reading = source;
    source.on('error', (error) => this.content.destroy(error));
    return source.pipe(through);
  }
}
