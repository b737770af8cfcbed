import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A redis-server that a test may freeze, empty and kill. */
export class RedisServer {
  private constructor(
    readonly port: number,
    private readonly settings: readonly string[],
    private process: ChildProcess,
  ) {}

  /** `settings` as on its command line: `--maxmemory-policy`, `allkeys-lru`. */
  static async start(...settings: string[]): Promise<RedisServer> {
    const port = await freePort();
    return new RedisServer(port, settings, await launch(port, settings));
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }

  async command(name: string, ...words: string[]): Promise<unknown> {
    const line = new Redis(this.url);
    try {
      return await line.call(name, ...words);
    } finally {
      line.disconnect();
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
  }

  /** Back on the same port, remembering nothing. */
  async startEmpty(...settings: string[]): Promise<void> {
    await this.stop();
    this.process = await launch(this.port, settings.length > 0 ? settings : this.settings);
  }
}

async function launch(port: number, settings: readonly string[]): Promise<ChildProcess> {
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...settings];
  const server = spawn('redis-server', words, { stdio: 'ignore' });
  const leaveNone = () => server.kill('SIGKILL');
  process.once('exit', leaveNone);
  server.once('exit', () => process.off('exit', leaveNone));
  while (!(await answers(port))) await sleep(20);
  return server;
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
