import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { LogRow } from './holdings.rules.js';

const FILE = 'events.csv.gz';
const WANTED = ['case_id', 'event_index', 'time:timestamp', 'organization involved'] as const;

/** The folder holds no log of this shape; the message says on one line what is wrong. */
export class LogUnfit extends Error {
  constructor(folder: string, why: string) {
    super(`${folder} cannot be replayed: ${why}.`);
    this.name = 'LogUnfit';
  }
}

export interface Log {
  rows: LogRow[];
  /** Rows that name no case, time, place or organisation. */
  skipped: number;
}

/** Reads `events.csv.gz`: one row for each event of a case. @throws LogUnfit */
export async function readLog(folder: string): Promise<Log> {
  const place = path.join(folder, FILE);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new LogUnfit(folder, 'there is no such folder');
  if (!(await stat(place).catch(() => undefined))?.isFile()) throw new LogUnfit(folder, `${FILE} is missing`);
  const log: Log = { rows: [], skipped: 0 };
  try {
    await pipeline(
      createReadStream(place),
      createGunzip(),
      parse({ columns: (header: string[]) => checked(folder, header), bom: true, skip_empty_lines: true }),
      async (rows: AsyncIterable<Record<string, string>>) => {
        for await (const row of rows) take(log, row);
      },
    );
  } catch (error) {
    throw error instanceof LogUnfit
      ? error
      : new LogUnfit(folder, `${FILE} cannot be read: ${(error as Error).message}`);
  }
  return log;
}

function checked(folder: string, header: string[]): string[] {
  const missing = WANTED.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new LogUnfit(folder, `${FILE} lacks ${missing.join(', ')}`);
  return header;
}

function take(log: Log, row: Record<string, string>): void {
  const [caseId, index, time, organisation] = WANTED.map((column) => (row[column] ?? '').trim());
  const at = new Date(time!);
  const sound = caseId && organisation && /^\d+$/.test(index!) && !Number.isNaN(at.getTime());
  if (sound) log.rows.push({ caseId, index: Number(index), at, organisation });
  else log.skipped += 1;
}
