// npm run bench: what the desk does in a second, beside a bare server and pgbench on the same statements. scripts/bench.mjs prepares and starts it.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { boardFigures, boardText } from './board.js';
import { chaseLateness, type Lateness } from './chase-lateness.js';
import { capture, Load, startBare, startDesk } from './contestants.js';
import { ledgerFigures, ledgerText } from './exceptions.js';
import { decisionFigures, decisionsText } from './decisions.js';
import { figuresOf } from './figures.js';
import { Place } from './place.js';
import { writeScripts } from './pgbench.js';
import { textOf } from './report.js';
import { sealAll, sealingFigures, sealingText } from './sealing.js';
import { runRounds, type Cell } from './rounds.js';

const { values: wanted } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    cases: { type: 'string' },
    clients: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    lateness: { type: 'string' },
    board: { type: 'boolean', default: false },
    promises: { type: 'string' },
    sealing: { type: 'boolean', default: false },
    exceptions: { type: 'boolean', default: false },
    count: { type: 'string' },
    decisions: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    followers: { type: 'string' },
  },
});
const {
  KEPT_BENCH_SERVER: server = '',
  KEPT_BENCH_POSTMASTER,
  KEPT_BENCH_PGBENCH: pgbench,
  KEPT_BENCH_REDIS: redisUrl,
  KEPT_BENCH_CHROMIUM: chromium,
} = process.env;

const numbers = (text: string): number[] => text.split(',').map(Number);
const sizes = numbers(wanted.cases ?? (wanted.quick ? '10000' : '10000,100000'));
const clients = numbers(wanted.clients ?? '1,16');
const rounds = Number(wanted.rounds ?? (wanted.quick ? 1 : 3));
const ms = Number(wanted.seconds ?? 2) * 1000;
/** Open promises for the chase, and for how many seconds steps fall due; 20 of them a second. */
const [openCommitments, dueSeconds] = numbers(wanted.lateness ?? (wanted.quick ? '0,0' : '100000,60')) as [
  number,
  number,
];
const SAMPLES = 60;

const note = (text: string): void => void process.stderr.write(`${text}\n`);
const skipped = [
  ...(pgbench
    ? []
    : ['There is no pgbench here, so its figures are missing (Debian: apt-get install postgresql-contrib).']),
  ...(redisUrl || openCommitments === 0
    ? []
    : ['There is no redis-server here: the chase was measured on PostgreSQL only.']),
];

if (wanted.decisions) {
  measureDecisions();
  process.exit();
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'kept-bench-'));
const place = await Place.make(server);
const load = new Load();
try {
  if (wanted.board) await measureBoard();
  else if (wanted.sealing) await measureSealing();
  else if (wanted.exceptions) await measureExceptions();
  else if (wanted.web) await measureWeb();
  else await measureAll();
} finally {
  await load.stop();
  await place.remove();
  rmSync(scratch, { recursive: true });
}

/** Policies alone: arithmetic on one core, no database. */
function measureDecisions(): void {
  const figures = decisionFigures(wanted.quick ? 1 : 5, note);
  const text = [machine(), decisionsText(figures)].join('\n\n');
  process.stdout.write(`${wanted.json ? JSON.stringify({ machine: machine(), decisions: figures }, null, 2) : text}\n`);
}

/** The promise board alone, with few promises in the house and with many. */
async function measureBoard(): Promise<void> {
  const promises = numbers(wanted.promises ?? (wanted.quick ? '10000,100000' : '10000,1000000'));
  const board = await boardFigures(place, promises, wanted.quick ? 100 : 400, note);
  const text = [machine(), boardText(board)].join('\n\n');
  process.stdout.write(`${wanted.json ? JSON.stringify({ machine: machine(), board }, null, 2) : text}\n`);
}

/** Writing with and without a sealed ledger. */
async function measureSealing(): Promise<void> {
  const [cases] = sizes as [number];
  note(`Seeding ${cases} cases …`);
  await place.seed(cases);
  await sealAll(place);
  const sealing = await sealingFigures(place, load, rounds, Math.max(ms, 5_000), note);
  const text = [machine(), sealingText(sealing)].join('\n\n');
  process.stdout.write(`${wanted.json ? JSON.stringify({ machine: machine(), sealing }, null, 2) : text}\n`);
}

/** The ledger of exceptions alone: by every filter, and exported. */
async function measureExceptions(): Promise<void> {
  const counts = numbers(wanted.count ?? (wanted.quick ? '10000' : '10000,100000'));
  const ledger = await ledgerFigures(place, counts, wanted.quick ? 40 : 200, note);
  const text = [machine(), ledgerText(ledger)].join('\n\n');
  process.stdout.write(`${wanted.json ? JSON.stringify({ machine: machine(), ...ledger }, null, 2) : text}\n`);
}

/** The desk in a browser: from case to case, from a commit to another browser, and the ledger from filter to filter. */
async function measureWeb(): Promise<void> {
  if (!chromium) throw new Error('There is no Chromium here (apt-get install chromium, or name one in KEPT_CHROMIUM).');
  const cases = wanted.cases ? sizes[0]! : 2_000;
  note(`Seeding ${cases} cases …`);
  await place.seed(cases);
  const { webFigures, webText } = await import('./web.js');
  const order = { clients: Number(wanted.followers ?? 200), samples: wanted.quick ? 40 : 200, program: chromium };
  const web = await webFigures(place, order, note);
  const text = [machine(), webText(web)].join('\n\n');
  process.stdout.write(`${wanted.json ? JSON.stringify({ machine: machine(), web }, null, 2) : text}\n`);
}

async function measureAll(): Promise<void> {
  const seeded: { cases: number; perSecond: number }[] = [];
  const cells: Cell[] = [];
  for (const cases of sizes) {
    note(`Seeding up to ${cases} cases …`);
    seeded.push({ cases, perSecond: await place.seed(cases - (await place.count('cases'))) });
    await sealAll(place);
    cells.push(...(await measure(cases)));
  }
  const lateness: Lateness[] = [];
  if (openCommitments > 0) {
    note(`Seeding ${openCommitments} open promises …`);
    await place.seed(0, openCommitments);
    await sealAll(place);
    for (const url of redisUrl ? [redisUrl, undefined] : [undefined]) {
      note(`Chase on ${url ? 'Redis' : 'PostgreSQL'} …`);
      lateness.push(
        await chaseLateness(place, { ...(url ? { redisUrl: url } : {}), perSecond: 20, seconds: dueSeconds }),
      );
    }
  }
  const report = { machine: machine(), seeded, figures: figuresOf(cells), lateness, skipped };
  process.stdout.write(`${wanted.json ? JSON.stringify(report, null, 2) : textOf(report)}\n`);
}

async function measure(cases: number): Promise<Cell[]> {
  const facts = await place.facts();
  const samples = await capture(place, facts, SAMPLES);
  const scripts = new Map(
    [...samples].map(([name, some]) => [name, writeScripts(path.join(scratch, `${cases} ${name}`), some)]),
  );
  const bare = await startBare(place, samples);
  const desk = await startDesk(place);
  const course = { place, facts, load, desk, bare, postmaster: Number(KEPT_BENCH_POSTMASTER), cases, rounds, ms, note };
  const cells: Cell[] = [];
  for (const many of clients)
    cells.push(...(await runRounds({ ...course, pgbench: pgbench ? { program: pgbench, scripts } : undefined }, many)));
  await desk.stop();
  await bare.stop();
  return cells;
}

function machine(): string {
  const [cpu] = os.cpus();
  return `${os.cpus().length} × ${cpu?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}, load before: ${os.loadavg()[1]!.toFixed(1)}`;
}
