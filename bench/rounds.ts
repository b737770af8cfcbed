import { cpuOfServer } from './cpu.js';
import type { Contestant, Load } from './contestants.js';
import { OPERATIONS, type Facts, type Operation } from './operations.js';
import { AS_THE_DESK, type Place } from './place.js';
import { pgbench } from './pgbench.js';

export type Who = 'desk' | 'bare' | 'pgbench';
/** One contestant's measurement of one operation; times in milliseconds, `cpu` and `postgresCpu` per operation. */
export interface Measured {
  readonly rps: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpu: number;
  readonly postgresCpu: number;
  readonly failed: number;
}
export interface Cell {
  readonly operation: string;
  readonly cases: number;
  readonly clients: number;
  readonly rounds: Record<Who, Measured[]>;
}

export interface Course {
  readonly place: Place;
  readonly facts: Facts;
  readonly load: Load;
  readonly desk: Contestant;
  readonly bare: Contestant;
  /** Scripts by operation; undefined where there is no pgbench. */
  readonly pgbench: { program: string; scripts: ReadonlyMap<string, string[]> } | undefined;
  readonly postmaster: number;
  readonly cases: number;
  readonly rounds: number;
  readonly ms: number;
  readonly note: (text: string) => void;
}

const WARM_UP_MS = 300;

/** Every operation with so many clients, in rounds: each round lets all contestants run, so that a noisy neighbour meets them all. */
export async function runRounds(course: Course, clients: number): Promise<Cell[]> {
  const cells = OPERATIONS.map(({ name }): Cell => ({
    operation: name,
    cases: course.cases,
    clients,
    rounds: { desk: [], bare: [], pgbench: [] },
  }));
  for (let round = 0; round < course.rounds; round++) {
    for (const [at, operation] of OPERATIONS.entries()) {
      const { rounds } = cells[at]!;
      course.note(`${course.cases} cases, ${clients} clients, round ${round + 1}: ${operation.name}`);
      for (const who of inTurn(round)) {
        const measured =
          who === 'pgbench'
            ? await underPgbench(course, operation, clients)
            : await underLoad(course, course[who], operation, clients);
        if (measured) rounds[who].push(measured);
        // What writing left to be done is not to burden the next one: what the others wrote the desk hears of too.
        if (operation.writes) await course.place.settle();
      }
    }
  }
  return cells;
}

const WHO: readonly Who[] = ['desk', 'bare', 'pgbench'];
const inTurn = (round: number): Who[] => [...WHO.slice(round % WHO.length), ...WHO.slice(0, round % WHO.length)];

async function underLoad(
  { load, facts, ms, postmaster }: Course,
  { port, cpu }: Contestant,
  { name }: Operation,
  clients: number,
): Promise<Measured> {
  const order = { operation: name, port, clients, facts };
  await load.run({ ...order, ms: WARM_UP_MS });
  const [before, postgresBefore] = [cpu(), cpuOfServer(postmaster)];
  const { done, failed, seconds, p50, p95, p99 } = await load.run({ ...order, ms });
  return {
    rps: done / seconds,
    p50,
    p95,
    p99,
    failed,
    cpu: (cpu() - before) / done,
    postgresCpu: (cpuOfServer(postmaster) - postgresBefore) / done,
  };
}

async function underPgbench(
  { pgbench: tool, place, ms, postmaster }: Course,
  { name }: Operation,
  clients: number,
): Promise<Measured | undefined> {
  if (!tool) return undefined;
  const before = cpuOfServer(postmaster);
  const seconds = Math.max(1, Math.round(ms / 1000));
  const { perSecond, averageMs } = await pgbench(tool.program, place.url, AS_THE_DESK, tool.scripts.get(name)!, {
    clients,
    seconds,
  });
  const postgresCpu = (cpuOfServer(postmaster) - before) / (perSecond * seconds);
  return { rps: perSecond, p50: averageMs, p95: NaN, p99: NaN, failed: 0, cpu: NaN, postgresCpu };
}
