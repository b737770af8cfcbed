import type { Readable } from 'node:stream';
import type { Multipart, MultipartFile, MultipartValue } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TooManyParts, UploadMissing } from './file.errors.js';
import { acceptedType, MAX_BYTES, shownName } from './file.rules.js';
import type { FileType } from './file-type.rules.js';
import { FileStore, type Incoming } from './file-store.js';

/** A file that has arrived and may be kept; `FilesService.keep` keeps it. */
export interface Upload extends Incoming {
  readonly name: string;
  readonly type: FileType;
}

/** What a form brought: its files, checked, and its other fields, unchecked. */
export interface UploadForm {
  readonly files: readonly Upload[];
  readonly fields: Readonly<Record<string, string>>;
}

const MAX_FILES = 10;
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 50_000;

/** Reads forms with files. Outside any transaction: a depot's telephone may take minutes to send a photograph. */
@Injectable()
export class Uploads {
  constructor(private readonly store: FileStore) {}

  /**
   * Reads the multipart request and hands it to `use`; what `use` did not keep is thrown away afterwards.
   * @throws UploadMissing when it is no such form; FileEmpty, FileTooLarge, FileTypeNotKept, ImageUnreadable, ImageTooLarge, TooManyParts
   */
  async read<T>(request: FastifyRequest, use: (form: UploadForm) => Promise<T>): Promise<T> {
    if (!request.isMultipart()) throw new UploadMissing();
    const files: Upload[] = [];
    try {
      const fields: Record<string, string> = {};
      for await (const part of parts(request)) {
        if (!isFile(part)) fields[part.fieldname] = fieldValue(part);
        else if (part.filename) files.push(await this.receive(part.file, part.filename));
        // A browser sends a file field left empty as a part without a name.
        else part.file.resume();
      }
      return await use({ files, fields });
    } finally {
      for (const file of files) await this.store.discard(file);
    }
  }

  /** One file from anywhere: a mail's attachment, an import. The caller discards what it does not keep. */
  async receive(content: Readable | Buffer, name: string): Promise<Upload> {
    const incoming = await this.store.receive(content, MAX_BYTES);
    try {
      return { ...incoming, name: shownName(name), type: acceptedType(await this.store.read(incoming)) };
    } catch (error) {
      await this.store.discard(incoming);
      throw error;
    }
  }
}

async function* parts(request: FastifyRequest): AsyncGenerator<Multipart> {
  try {
    // One byte more than we take, so that the store sees the file that is too large and says so.
    yield* request.parts({
      limits: { files: MAX_FILES, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, fileSize: MAX_BYTES + 1 },
    });
  } catch (error) {
    if (/^FST_(FILES|FIELDS|PARTS)_LIMIT$/.test((error as { code?: string }).code ?? ''))
      throw new TooManyParts(MAX_FILES, MAX_FIELDS);
    throw error;
  }
}

const isFile = (part: Multipart): part is MultipartFile => part.type === 'file';

function fieldValue(part: MultipartValue): string {
  if (part.valueTruncated) throw new TooManyParts(MAX_FILES, MAX_FIELDS);
  return typeof part.value === 'string' ? part.value : '';
}
