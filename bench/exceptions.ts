import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startDesk } from './contestants.js';
import { seedExceptions } from './exceptions-seed.js';
import { HttpClient } from './http-client.js';
import type { Place } from './place.js';
import { outputOf } from './processes.js';

/** What one question to the ledger of exceptions takes, at one client, in milliseconds. */
export interface LedgerFigures {
  readonly exceptions: number;
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly met: boolean;
}

/** What an export takes: rows a second, and the most memory the desk held meanwhile. */
export interface ExportFigures {
  readonly exceptions: number;
  readonly format: string;
  readonly rowsPerSecond: number;
  readonly peakMegabytes: number;
  /** By how much that is more than before. */
  readonly grownMegabytes: number;
  /** The manifest names the hash and count of what came. */
  readonly proved: boolean;
}

const AIM_MS = 300;
const id = (prefix: string, n: number): string => `${prefix}_00000000-0000-7000-9000-${String(n).padStart(12, '0')}`;
const LIST = '/api/v1/exceptions';
const FILTERS: Record<string, string> = {
  ...{ 'the newest': '', 'the dearest': 'sort=amount', 'of a policy': `policy=${id('pol', 1)}` },
  ...{ 'of a rare policy': `policy=${id('pol', 10)}`, 'of a row': 'row=R3', 'of a remedy': 'remedy=repair' },
  ...{
    'by approval': 'authority=approval',
    'of an agent': `requester=${id('per', 1)}`,
    'of an approver': `approver=${id('per', 3)}`,
  },
  ...{
    'of a team': 'team=team%204',
    'of a partner': `partner=${id('ptn', 50)}`,
    'a partner at fault': 'partyAtFault=partner',
  },
  ...{
    'of a reason': 'reason=hardship',
    'of a month': 'from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z',
    'dear ones': 'min=49000&currency=EUR',
  },
  ...{
    'of a customer': `customer=${id('cus', 7)}`,
    'a low pulse': 'pulse=1',
    'complained again': 'repeated=true',
    'a word': 'q=deskword77',
  },
  'several at once, the dearest': `policy=${id('pol', 2)}&team=team%201&reason=goodwill&min=100&sort=amount`,
};
const FACETS: Record<string, string> = {
  ...{
    'facets of all': '',
    'facets of half of all': `policy=${id('pol', 1)}`,
    'facets of a policy': `policy=${id('pol', 3)}`,
  },
  ...{ 'facets of a team': 'team=team%204', 'facets of a low pulse': 'pulse=1', 'facets of a word': 'q=deskword77' },
};

export async function ledgerFigures(
  place: Place,
  sizes: readonly number[],
  asks: number,
  note: (text: string) => void,
): Promise<{ questions: LedgerFigures[]; exports: ExportFigures[] }> {
  const questions: LedgerFigures[] = [];
  const exported: ExportFigures[] = [];
  const made = await outputOf('run/cli.js', ['key', 'create', '--role', 'manager', '--name', 'bench', '--json'], {
    DATABASE_URL: place.url,
  });
  const { key } = JSON.parse(made) as { key: string };
  let seeded = 0;
  for (const exceptions of sizes.toSorted((a, b) => a - b)) {
    note(`Seeding up to ${exceptions} exceptions …`);
    await seedExceptions((sql, values) => place.rows(sql, values), seeded, exceptions);
    seeded = exceptions;
    const desk = await startDesk(place, { KEPT_ROLE: 'http' });
    const line = await HttpClient.connect(desk.port, key);
    for (const [question, query] of Object.entries(FILTERS)) {
      const took = await ask(line, `${LIST}?${query}`, asks);
      questions.push({ exceptions, question, ...took, met: took.p95 <= AIM_MS });
    }
    for (const [question, query] of Object.entries(FACETS)) {
      const took = await ask(line, `${LIST}/facets?${query}`, Math.ceil(asks / 4));
      questions.push({ exceptions, question, ...took, met: took.p95 <= AIM_MS });
    }
    line.close();
    for (const format of ['csv', 'ndjson']) exported.push({ exceptions, format, ...(await take(desk, key, format)) });
    await desk.stop();
  }
  return { questions, exports: exported };
}

async function ask(line: HttpClient, path: string, times: number): Promise<{ p50: number; p95: number; max: number }> {
  const took: number[] = [];
  // The first few are not like the others: connections are opened, statements prepared.
  for (let n = -10; n < times; n++) {
    const began = performance.now();
    const { status, body } = await line.send({ method: 'GET', path });
    if (status !== 200) throw new Error(`GET ${path} was answered ${status}: ${body.toString()}`);
    if (n >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.ceil(share * took.length) - 1)]!;
  return { p50: at(0.5), p95: at(0.95), max: took.at(-1)! };
}

async function take(
  { port, program }: { port: number; program: { pid: number } },
  key: string,
  format: string,
): Promise<Omit<ExportFigures, 'exceptions' | 'format'>> {
  const headers = { authorization: `Bearer ${key}` };
  const url = `http://127.0.0.1:${port}${LIST}`;
  const before = residentMegabytes(program.pid);
  let peak = before;
  const looking = setInterval(() => (peak = Math.max(peak, residentMegabytes(program.pid))), 10);
  const began = performance.now();
  const answer = await fetch(`${url}.${format}`, { headers });
  const hash = createHash('sha256');
  for await (const chunk of answer.body!) hash.update(chunk as Uint8Array);
  const seconds = (performance.now() - began) / 1_000;
  clearInterval(looking);
  const manifest = (await (await fetch(`${url}/exports/${answer.headers.get('export-id')}`, { headers })).json()) as {
    count: number;
    sha256: string;
  };
  return {
    rowsPerSecond: manifest.count / seconds,
    peakMegabytes: peak,
    grownMegabytes: peak - before,
    proved: manifest.sha256 === hash.digest('hex'),
  };
}

/** What a process has in memory; NaN where the system does not tell. */
function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
  } catch {
    return NaN;
  }
}

export const ledgerText = ({ questions, exports }: Awaited<ReturnType<typeof ledgerFigures>>): string =>
  [
    ...questions.map(
      ({ exceptions, question, p50, p95, max, met }) =>
        `${String(exceptions).padStart(8)} exceptions, ${question.padEnd(28)} p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, at most ${max.toFixed(1)} ms` +
        `  ${met ? '✓' : '✗'} (${AIM_MS} ms)`,
    ),
    ...exports.map(
      ({ exceptions, format, rowsPerSecond, peakMegabytes, grownMegabytes, proved }) =>
        `${String(exceptions).padStart(8)} exceptions as ${format.padEnd(6)} ${Math.round(rowsPerSecond)} rows a second, at most ${peakMegabytes.toFixed(0)} MB in memory, ` +
        `${grownMegabytes.toFixed(0)} MB more than before  ${proved ? '✓' : '✗'} (hash)`,
    ),
  ].join('\n');
