import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { CsvRows } from '../csv/csv-rows.js';
import { RETAIL_COLUMNS, readLine, type RetailColumn, type RetailLine } from './retail-rows.rules.js';

/** The folder holds no invoices of this shape; the message says on one line what is wrong. */
export class RetailFolderUnfit extends Error {
  constructor(folder: string, why: string) {
    super(`${folder} cannot be read: ${why}.`);
    this.name = 'RetailFolderUnfit';
  }
}

export interface BadRow {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}
export interface RetailBatch {
  readonly lines: readonly RetailLine[];
  readonly bad: readonly BadRow[];
}

const COLUMNS = Object.keys(RETAIL_COLUMNS) as RetailColumn[];

/** All invoices of the CSV files of a folder, plain or compressed, a thousand lines at a time. @throws RetailFolderUnfit */
export async function* retailLines(folder: string): AsyncGenerator<RetailBatch> {
  for (const file of await filesOf(folder)) yield* linesOf(folder, file);
}

async function filesOf(folder: string): Promise<string[]> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new RetailFolderUnfit(folder, 'there is no such folder');
  const files = (await readdir(folder)).filter((name) => /\.csv(\.gz)?$/i.test(name)).sort();
  if (files.length === 0) throw new RetailFolderUnfit(folder, 'there is no .csv or .csv.gz in it');
  return files;
}

async function* linesOf(folder: string, file: string): AsyncGenerator<RetailBatch> {
  const source = createReadStream(path.join(folder, file));
  const bytes = /\.gz$/i.test(file) ? source.pipe(createGunzip()) : source;
  // A pipe does not carry errors on.
  source.once('error', (error) => bytes.destroy(error));
  const rows = new CsvRows(bytes);
  try {
    const header = (await rows.header())?.fields.map((name) => name.trim()) ?? [];
    const places = placesIn(header);
    const missing = COLUMNS.filter((column) => places[column] < 0).map((column) => RETAIL_COLUMNS[column][0]);
    if (missing.length > 0) throw new RetailFolderUnfit(folder, `${file} lacks ${missing.join(', ')}`);
    for await (const batch of rows.batches(header.length)) {
      const lines: RetailLine[] = [];
      const bad: BadRow[] = batch.faults.map(({ line, reason }) => ({ file, line, reason }));
      for (const { line, fields } of batch.rows) {
        const read = readLine((column) => fields[places[column]]!);
        if (typeof read === 'string') bad.push({ file, line, reason: read });
        else lines.push(read);
      }
      yield { lines, bad: bad.sort((a, b) => a.line - b.line) };
    }
  } catch (error) {
    throw error instanceof RetailFolderUnfit
      ? error
      : new RetailFolderUnfit(folder, `${file}: ${(error as Error).message}`);
  } finally {
    await rows.close();
    source.destroy();
  }
}

const placesIn = (header: readonly string[]): Record<RetailColumn, number> =>
  Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      header.findIndex((name) => (RETAIL_COLUMNS[column] as readonly string[]).includes(name)),
    ]),
  ) as Record<RetailColumn, number>;
