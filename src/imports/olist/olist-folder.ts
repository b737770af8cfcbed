import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CsvRows } from '../csv/csv-rows.js';
import { OLIST_FILES, type OlistFile } from './olist-files.js';

/** A file whose header was read and holds: where each column stands, and the rows to come. */
export interface OpenFile {
  readonly file: OlistFile;
  readonly rows: CsvRows;
  readonly width: number;
  readonly places: ReadonlyMap<string, number>;
  readonly bytes: number;
}

/** A file of the set is missing or has not the columns it must have. Names all that is wrong, on one line. */
export class OlistFolderUnfit extends Error {
  constructor(
    folder: string,
    readonly faults: readonly string[],
  ) {
    super(`${folder} cannot be imported: ${faults.join('; ')}.`);
    this.name = 'OlistFolderUnfit';
  }
}

/** Opens every file of the set that is there and checks its header. @throws OlistFolderUnfit */
export async function openFolder(folder: string): Promise<OpenFile[]> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new OlistFolderUnfit(folder, ['there is no such folder']);
  const opened: OpenFile[] = [];
  const faults: string[] = [];
  for (const file of OLIST_FILES) {
    const result = await open(folder, file);
    if (typeof result === 'string') faults.push(result);
    else if (result) opened.push(result);
  }
  if (faults.length === 0) return opened;
  await closeAll(opened);
  throw new OlistFolderUnfit(folder, faults);
}

export async function closeAll(opened: readonly OpenFile[]): Promise<void> {
  for (const { rows } of opened) await rows.close();
}

/** The open file; what is wrong with it; or undefined when it is absent and may be. */
async function open(folder: string, file: OlistFile): Promise<OpenFile | string | undefined> {
  const place = path.join(folder, file.name);
  const found = await stat(place).catch(() => undefined);
  if (!found) return file.mayBeAbsent ? undefined : `${file.name} is missing`;
  if (!found.isFile()) return `${file.name} is not a file`;
  const rows = new CsvRows(createReadStream(place));
  const result = await readHeader(rows, file).catch((error: Error) => `${file.name} cannot be read: ${error.message}`);
  if (typeof result !== 'string') return { file, rows, bytes: found.size, ...result };
  await rows.close();
  return result;
}

async function readHeader(rows: CsvRows, file: OlistFile): Promise<Pick<OpenFile, 'width' | 'places'> | string> {
  const header = await rows.header();
  if (!header) return `${file.name} has no header`;
  const names = header.fields.map((name) => name.trim());
  const alias = file.alias ?? {};
  const nameOf = (column: string): string => (!names.includes(column) && alias[column] ? alias[column] : column);
  const missing = file.columns.filter((column) => !names.includes(nameOf(column)));
  if (missing.length > 0)
    return `${file.name} lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`;
  const wanted = [...file.columns, ...(file.extra ?? [])];
  const twice = wanted.filter((column) => names.filter((name) => name === nameOf(column)).length > 1);
  if (twice.length > 0) return `${file.name} has more than one column ${twice.join(', ')}`;
  const places = new Map(
    wanted.map((column) => [column, names.indexOf(nameOf(column))] as const).filter(([, place]) => place >= 0),
  );
  return { width: names.length, places };
}
