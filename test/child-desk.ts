import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { eventually } from './eventually.js';
import { Caller, type OpenDesk } from './open-desk.js';
import { freePort } from './redis-server.js';

/** One more process on the database of an open desk: what is to be killed must not take the test along. */
export class ChildDesk {
  private constructor(
    private readonly process: ChildProcess,
    private readonly url: string,
  ) {}

  static async start(desk: OpenDesk, env: Record<string, string>): Promise<ChildDesk> {
    const port = await freePort();
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    url.pathname = `/${desk.owner.database}`;
    const child = spawn(process.execPath, [resolve(import.meta.dirname, '../run/main.js')], {
      env: {
        ...process.env,
        ...{ DATABASE_URL: url.href, KEPT_DATA: desk.folder, PORT: String(port), LOG_LEVEL: 'silent', ...env },
      },
      stdio: 'ignore',
    });
    const started = new ChildDesk(child, `http://127.0.0.1:${port}`);
    await eventually(() => fetch(`${started.url}/livez`));
    return started;
  }

  /** The same person, with the same key, at this process. */
  caller = ({ key, personId }: Caller): Caller => new Caller(this.url, key, personId);

  /** As a machine that loses its power: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
  }
}
