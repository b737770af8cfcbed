import { Injectable, Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { allExceptions } from '../exceptions.sql.js';
import { exceptionClauses } from '../exception-filter.sql.js';
import { BYTE_ORDER_MARK } from './csv.rules.js';
import { cursorPages } from './cursor-pages.js';
import { WRITERS, type ExportRow, type Writer } from './export-row.js';
import { ExportsBusy } from './export.errors.js';
import type { ManifestView } from './export.views.js';
import { beginExport, endExport, keepExport, manifestOf, type ExportOrder, type Sent } from './exports.store.js';

const ROWS = 500;
/** Each holds a connection to the database for as long as it is read. */
const AT_ONCE = 2;
/** Who takes nothing for so long is gone. */
const PATIENCE_MS = 60_000;

export interface Sending {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: Readable;
}

/**
 * Sends exceptions out of the house, row by row as they are read, and writes down what it sent: for whom, which, how many, and the hash of all of it. What broke
 * off says so.
 */
@Injectable()
export class ExportsService {
  private readonly log = new Logger(ExportsService.name);
  private sending = 0;

  constructor(private readonly uow: UnitOfWork) {}

  /** To be taken later. @throws Invalid */
  make(actor: Actor, order: Omit<ExportOrder, 'id'>): Promise<ManifestView> {
    exceptionClauses(order.filter, () => '');
    return this.uow.run(actor, async (work) => manifestOf(work, await keepExport(work, order)));
  }

  /** @throws NotFound */
  manifest(actor: Actor, id: string): Promise<ManifestView> {
    return this.uow.read(actor, (work) => manifestOf(work, id));
  }

  /** Made and taken at once. @throws Invalid, ExportsBusy */
  async download(actor: Actor, order: Omit<ExportOrder, 'id'>): Promise<Sending> {
    exceptionClauses(order.filter, () => '');
    return this.send(actor, async () =>
      this.uow.run(actor, async (work) => beginExport(work, await keepExport(work, order))),
    );
  }

  /** @throws NotFound, ExportTaken, ExportsBusy */
  take(actor: Actor, id: string): Promise<Sending> {
    return this.send(actor, () => this.uow.run(actor, (work) => beginExport(work, id)));
  }

  private async send(actor: Actor, begin: () => Promise<ExportOrder>): Promise<Sending> {
    if (this.sending >= AT_ONCE) throw new ExportsBusy();
    this.sending++;
    try {
      const order = await begin();
      const content = new PassThrough();
      // Whoever reads it hears of an error; before anybody does, it must not end the process.
      content.on('error', () => undefined);
      void this.pump(actor, order, content).finally(() => this.sending--);
      const { type } = WRITERS[order.format];
      return { id: order.id, name: `exceptions-${order.id}.${order.format}`, type, content };
    } catch (error) {
      this.sending--;
      throw error;
    }
  }

  private async pump(actor: Actor, order: ExportOrder, content: PassThrough): Promise<void> {
    try {
      const sent = await this.uow.read(actor, (work) => write(work, order, content));
      await this.uow.run(actor, (work) => endExport(work, order, sent));
      content.end();
    } catch (error) {
      const gone = content.destroyed;
      content.destroy(error as Error);
      if (!gone)
        this.log.warn({ message: `Export ${order.id} broke off: ${(error as Error).message}`, export: order.id });
      await this.uow
        .run(actor, (work) => endExport(work, order, undefined))
        .catch((unable: Error) => {
          // It stays "streaming", and counts as broken off after an hour.
          this.log.error({
            message: `Export ${order.id} could not be noted as broken off: ${unable.message}`,
            export: order.id,
          });
        });
    }
  }
}

async function write(work: Work, order: ExportOrder, content: PassThrough): Promise<Sent> {
  const parameters: unknown[] = [];
  const sql = allExceptions(exceptionClauses(order.filter, (value) => `$${parameters.push(value)}`));
  const outlet = new Outlet(content);
  const writer: Writer = WRITERS[order.format];
  let count = 0;
  // A slow reader is no idle transaction: we look after those ourselves.
  await work.query(`set local idle_in_transaction_session_timeout = '${2 * PATIENCE_MS}ms'`);
  await outlet.write((order.bom && order.format === 'csv' ? BYTE_ORDER_MARK : '') + writer.head);
  for await (const rows of cursorPages<ExportRow>(work, 'exported', sql, parameters, ROWS)) {
    await outlet.write(rows.map(writer.line).join(''));
    count += rows.length;
  }
  return { count, ...outlet.sum() };
}

/** Hashes what goes out, and waits for whoever reads it. */
class Outlet {
  private readonly hash = createHash('sha256');
  private readonly gone = new AbortController();
  private bytes = 0;

  constructor(private readonly content: PassThrough) {
    content.once('close', () => this.gone.abort());
  }

  /** Nobody waits with the words in hand: those that wait for a slow reader hold on to nothing. @throws when the reader has gone, or reads no more */
  write(text: string): Promise<void> | undefined {
    this.gone.signal.throwIfAborted();
    if (text === '') return undefined;
    const chunk = Buffer.from(text);
    this.hash.update(chunk);
    this.bytes += chunk.length;
    return this.content.write(chunk) ? undefined : this.drained();
  }

  private async drained(): Promise<void> {
    const late = setTimeout(() => this.gone.abort(new Error('Nobody takes it any more.')), PATIENCE_MS);
    try {
      await once(this.content, 'drain', { signal: this.gone.signal });
    } finally {
      clearTimeout(late);
    }
  }

  sum(): Omit<Sent, 'count'> {
    this.gone.signal.throwIfAborted();
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
