import type { Readable } from 'node:stream';
import type { Multipart, MultipartFile, MultipartValue } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Malformed } from '../http/http.errors.js';
import { Refusal } from '../refusals/refusal.js';
import { TooManyParts, UploadMissing } from './file.errors.js';
import { acceptedType, MAX_BYTES, shownName } from './file.rules.js';
import type { FileType } from './file-type.rules.js';
import { CleanCopies } from './clean-copies.js';
import { FileStore, type Incoming } from './file-store.js';
import { pictureFacts } from './pictures/clean-picture.rules.js';
import type { ExifFacts } from './pictures/exif.rules.js';

/** A file that has arrived and may be kept; `FilesService.keep` keeps it. */
export interface Upload extends Incoming {
  readonly name: string;
  readonly type: FileType;
  /** What readers outside are given of a picture; none of what is no picture, or of one that cannot be cleaned. */
  readonly clean: Incoming | undefined;
  /** What its camera wrote into it. */
  readonly facts: ExifFacts;
}

/** What a form brought: its files, checked, and its other fields, unchecked. */
export interface UploadForm {
  readonly files: readonly Upload[];
  readonly fields: Readonly<Record<string, string>>;
}
/** The same from a page's form, which can be shown again: `refused` says what was wrong, and nothing behind it was read. */
export interface PageUploadForm extends UploadForm {
  readonly refused?: Refusal;
}

const MAX_FILES = 10;
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 50_000;

/** Reads forms with files. Outside any transaction: a depot's telephone may take minutes to send a photograph. */
@Injectable()
export class Uploads {
  constructor(
    private readonly store: FileStore,
    private readonly copies: CleanCopies,
  ) {}

  /**
   * Reads the multipart request and hands it to `use`; what `use` did not keep is thrown away afterwards.
   * @throws UploadMissing when it is no such form; Malformed, FileEmpty, FileTooLarge, FileTypeNotKept, ImageUnreadable, ImageTooLarge, TooManyParts
   */
  read<T>(request: FastifyRequest, use: (form: UploadForm) => Promise<T>): Promise<T> {
    return this.readPage(request, async ({ refused, ...form }) => {
      if (refused) throw refused;
      return use(form);
    });
  }

  /**
   * The same for a page's form: a file that is refused does not lose what was typed in the fields before it.
   * @throws UploadMissing
   */
  async readPage<T>(request: FastifyRequest, use: (form: PageUploadForm) => Promise<T>): Promise<T> {
    if (!request.isMultipart()) throw new UploadMissing();
    const form = { files: [] as Upload[], fields: {} as Record<string, string> };
    try {
      const refused = await this.fill(form, request);
      return await use(refused ? { ...form, refused } : form);
    } finally {
      for (const file of form.files) await this.discard(file);
    }
  }

  /** Answers why something in the form was refused. */
  private async fill(
    { files, fields }: { files: Upload[]; fields: Record<string, string> },
    request: FastifyRequest,
  ): Promise<Refusal | undefined> {
    try {
      for await (const part of parts(request)) {
        if (!isFile(part)) fields[part.fieldname] = fieldValue(part);
        else if (part.filename) files.push(await this.receive(contentOf(part.file), part.filename));
        // A browser sends a file field left empty as a part without a name.
        else part.file.resume();
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // A browser reads our answer only when it has sent everything: let the rest come, and forget it.
      request.raw.resume();
      return error;
    }
  }

  /** One file from anywhere: a mail's attachment, an import. The caller discards what it does not keep. */
  async receive(content: AsyncIterable<Buffer> | Buffer, name: string): Promise<Upload> {
    const incoming = await this.store.receive(content, MAX_BYTES);
    try {
      const bytes = await this.store.read(incoming);
      const type = acceptedType(bytes);
      const clean = await this.copies.make(type, bytes);
      return { ...incoming, name: shownName(name), type, clean, facts: pictureFacts(type, bytes) };
    } catch (error) {
      await this.store.discard(incoming);
      throw error;
    }
  }

  /** Throws away what of an upload was not kept. */
  async discard(upload: Upload): Promise<void> {
    await this.store.discard(upload);
    if (upload.clean) await this.store.discard(upload.clean);
  }
}

const BROKEN_OFF = 'The form breaks off, or is none.';

async function* parts(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    // One byte more than we take, so that the store sees the file that is too large and says so.
    yield* request.parts({
      limits: { files: MAX_FILES, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, fileSize: MAX_BYTES + 1 },
    });
  } catch (error) {
    if (/^FST_(FILES|FIELDS|PARTS)_LIMIT$/.test((error as { code?: string }).code ?? ''))
      throw new TooManyParts(MAX_FILES, MAX_FIELDS);
    throw new Malformed(BROKEN_OFF);
  }
}

/** What the sender sends; that it breaks off is the sender's fault, while a disk that is full is ours. */
async function* contentOf(file: Readable): AsyncGenerator<Buffer> {
  try {
    yield* file;
  } catch {
    throw new Malformed(BROKEN_OFF);
  }
}

const isFile = (part: Multipart): part is MultipartFile => part.type === 'file';

function fieldValue(part: MultipartValue): string {
  if (part.valueTruncated) throw new TooManyParts(MAX_FILES, MAX_FIELDS);
  return typeof part.value === 'string' ? part.value : '';
}
