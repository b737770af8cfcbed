import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import {
  attachmentHeader,
  FilesService,
  isId,
  NotFound,
  UnitOfWork,
  type Actor,
  type FileId,
} from '../platform/index.js';
import { guarded } from './private-page.js';

/** What lies beside a page under its own address. */
const KINDS: Readonly<Record<string, (asked: string) => string | undefined>> = {
  calendar: (asked) => (isId('tsk', asked) || isId('cmt', asked) ? `calendar/${asked}.ics` : undefined),
  sheet: (asked) => (isId('tsk', asked) || isDay(asked) ? `sheet/${asked}` : undefined),
  file: (asked) => (isId('fil', asked) ? `files/${asked}` : undefined),
};

/** `today`, or a date as people of the partner's zone count it. */
export const isDay = (asked: string): boolean =>
  asked === 'today' || /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asked);

/**
 * Where what was asked of the page lies, below the page's own address. A page must not hold that address, which is a secret, so its links
 * ask by query and are sent on.
 */
export function paperAsked(query: Readonly<Record<string, unknown>>): string | undefined {
  for (const [kind, place] of Object.entries(KINDS)) {
    const asked = query[kind];
    if (typeof asked === 'string') return place(asked);
  }
  return undefined;
}

/** The id in `…/calendar/tsk_….ics`. */
export const idInFile = (name: string): string => name.replace(/\.ics$/, '');

/** Files that somebody who came in by a link may read. */
@Injectable()
export class PageFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FilesService,
  ) {}

  /** Sends the file, to be saved. @throws NotFound, and why it cannot be given */
  async send(actor: Actor, id: string, reply: FastifyReply): Promise<void> {
    if (!isId('fil', id)) throw new NotFound();
    const file = await this.unitOfWork.read(actor, (work) => this.files.file(work, id));
    const { content, bytes } = await this.files.givenTo(actor, file);
    void guarded(reply)
      .headers({
        'content-type': file.type === 'text/plain' ? 'text/plain; charset=utf-8' : file.type,
        'content-length': String(bytes),
        'content-disposition': attachmentHeader(file.name),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(content);
  }

  /** Names of those among these files that the actor may read, by id. */
  async names(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<FileId, string>> {
    if (ids.length === 0) return new Map();
    const found = await this.unitOfWork.read(actor, (work) => this.files.filesOf(work, ids));
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}
