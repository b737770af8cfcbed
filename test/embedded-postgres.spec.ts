import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

describe('the PostgreSQL of a checkout', () => {
  let dir: string;
  let processes: ChildProcess[] = [];

  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'kept postgres-'));
    chmodSync(dir, 0o755);
  });

  afterEach(async () => {
    processes.filter(isRunning).forEach((process) => process.kill('SIGTERM'));
    await Promise.all(processes.filter(isRunning).map((process) => once(process, 'exit')));
    processes = [];
    rmSync(dir, { recursive: true });
  });

  it('is started once for two that ask at the same moment, and leaves with the last of them', async () => {
    const [first, second] = await Promise.all([hold(), hold()]);
    expect(second.url).toBe(first.url);
    expect([first.attached, second.attached].sort()).toEqual([false, true]);

    await first.leave();
    expect(await answers(second.url)).toBe(true);
    await second.leave();
    expect(await answers(second.url)).toBe(false);
  });

  it('outlives a starter that is killed, is joined by the next and leaves with it', async () => {
    const killed = await hold();
    await killed.leave('SIGKILL');
    expect(await answers(killed.url)).toBe(true);

    const next = await hold();
    expect(next).toMatchObject({ attached: true, url: killed.url });
    await next.leave();
    expect(await answers(next.url)).toBe(false);
  });

  it('comes back with every acknowledged row, on its old port, after it was killed', async () => {
    const before = await hold();
    await query(before.url, 'create table promises (text text); insert into promises values ($$Saturday$$)');
    process.kill(before.pid, 'SIGKILL');
    await before.leave('SIGKILL');

    const after = await hold();
    expect(after).toMatchObject({ attached: false, url: before.url });
    expect(await query(after.url, 'select text from promises')).toEqual([{ text: 'Saturday' }]);
  });

  it('takes over the lock of a starter that died', async () => {
    writeFileSync(path.join(dir, 'lock'), '4194999 1');
    expect(await hold()).toMatchObject({ attached: false });
  });

  it('refuses data of another major version and says what to do', async () => {
    await (await hold()).leave();
    writeFileSync(path.join(dir, 'data/PG_VERSION'), '17\n');
    await expect(hold()).rejects.toThrow('was written by PostgreSQL 17');
  });

  /** A process that holds a share of the server until it leaves. */
  async function hold() {
    const holder = spawn(process.execPath, ['scripts/embedded-postgres.mjs', dir], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    processes.push(holder);
    let complaint = '';
    holder.stderr.on('data', (words) => (complaint += words));
    const answer = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')]);
    if (!(answer[0] instanceof Buffer)) throw new Error(complaint);
    const server = JSON.parse(String(answer[0])) as { url: string; pid: number; attached: boolean };
    const leave = async (signal: NodeJS.Signals = 'SIGTERM') => {
      holder.kill(signal);
      await once(holder, 'exit');
    };
    return { ...server, leave };
  }
});

const isRunning = (process: ChildProcess) => process.exitCode === null && process.signalCode === null;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
