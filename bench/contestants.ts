import { setTimeout as sleep } from 'node:timers/promises';
import type { Statement } from './capture-sql.js';
import type { CapturedCall, Sample } from './captured.js';
import { cpuOf } from './cpu.js';
import { HttpClient } from './http-client.js';
import type { LoadOrder, LoadResult } from './load.js';
import { OPERATIONS, type Facts } from './operations.js';
import { AS_THE_DESK, type Place } from './place.js';
import { freePort, Program } from './processes.js';

/** A server under load: the desk, or the bare one beside it. */
export interface Contestant {
  readonly port: number;
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
}

const contestant = (program: Program, port: number): Contestant => ({
  port,
  cpu: () => cpuOf(program.pid),
  stop: () => program.stop(),
});

/** The desk as people run it: one process that does everything. */
export async function startDesk(
  place: Place,
  env: NodeJS.ProcessEnv = {},
  preload?: string,
): Promise<{ program: Program } & Contestant> {
  const port = await freePort();
  const program = Program.start('run/main.js', {
    env: {
      DATABASE_URL: place.url,
      PORT: String(port),
      KEPT_URL: `http://localhost:${port}`,
      KEPT_ROLE: 'all',
      SMTP_URL: '',
      ...env,
    },
    ...(preload ? { preload } : {}),
  });
  await program.answers(port, '/readyz');
  return { program, ...contestant(program, port) };
}

/** Carries each operation out a few times on a desk that tells its statements: what the others repeat is what it does today. */
export async function capture(place: Place, facts: Facts, times: number): Promise<Map<string, Sample[]>> {
  const desk = await startDesk(place, {}, 'bench/capture-sql.js');
  const transactions: Statement[][] = [];
  desk.program.onMessage(({ transaction }: { transaction: Statement[] }) => transactions.push(transaction));
  const line = await HttpClient.connect(desk.port, facts.key);
  const samples = new Map<string, Sample[]>();
  for (const { name, inputs, calls } of OPERATIONS) {
    const done: Sample[] = [];
    // The first one is not like the others: connections are opened, the caller is looked up.
    for (let n = 0; n <= times; n++) {
      const values = inputs(facts, Math.random);
      const captured: CapturedCall[] = [];
      for (const call of calls(values)) {
        transactions.length = 0;
        const { status, body } = await line.send(call);
        if (status >= 300) throw new Error(`${name} was answered ${status}: ${body.toString()}`);
        while (transactions.length === 0) await sleep(1);
        captured.push({ call, statements: transactions.flat(), answer: body.toString() });
      }
      if (n > 0) done.push({ inputs: values, calls: captured });
    }
    samples.set(name, done);
  }
  line.close();
  await desk.stop();
  return samples;
}

/** The bare server, doing what the samples show; for each operation the first of them. */
export async function startBare(place: Place, samples: ReadonlyMap<string, Sample[]>): Promise<Contestant> {
  const port = await freePort();
  const input = JSON.stringify({
    port,
    databaseUrl: place.url,
    options: AS_THE_DESK,
    samples: [...samples.values()].map(([first]) => first),
  });
  const program = Program.start('bench/bare-server.js', { input });
  await new Promise<void>((resolve) => program.onMessage(() => resolve()));
  return contestant(program, port);
}

/** The process that makes the load. */
export class Load {
  private readonly program = Program.start('bench/load.js');

  async run(order: LoadOrder): Promise<LoadResult> {
    return (await this.program.ask<{ result: LoadResult }>(order)).result;
  }

  stop(): Promise<void> {
    return this.program.stop();
  }
}
