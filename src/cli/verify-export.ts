import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CHECKOUT } from '../platform/index.js';
import { print, printJson, type Terminal } from './terminal.js';

/** What somebody has from before: a file of checkpoints, the key. */
export interface KeptBefore {
  checkpoints?: string;
  key?: string;
}
interface Checked {
  faults: string[];
  events: number;
  checkpoints: number;
}
type CheckLedger = (lines: AsyncIterable<string>, kept: KeptBefore) => Promise<Checked>;

/** Stands by itself, beside the documents: whoever trusts neither us nor our code runs it without either. */
const VERIFIER = path.join(CHECKOUT, 'docs', 'verifier', 'check-ledger.mjs');

export async function verifyExport(
  terminal: Terminal,
  file: string,
  { checkpoints, key }: KeptBefore,
  json: true | undefined,
): Promise<void> {
  const { checkLedger } = (await import(pathToFileURL(VERIFIER).href)) as { checkLedger: CheckLedger };
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  const found = await checkLedger(lines, {
    ...(checkpoints === undefined ? {} : { checkpoints: await readFile(checkpoints, 'utf8') }),
    ...(key === undefined ? {} : { key }),
  });
  if (json) printJson(terminal, found);
  else for (const fault of found.faults.slice(0, 20)) print(terminal, fault);
  if (found.faults.length > 0) throw new Error(`${found.faults.length} faults in ${found.events} events.`);
  if (json) return;
  const continued = found.checkpoints > 0 ? `, and continue ${found.checkpoints} checkpoints you hold` : '';
  print(terminal, `${found.events} events are what was sealed${continued}.`);
}
