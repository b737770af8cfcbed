import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './redis-server.js';

/** A server that speaks S3, with one bucket; a test may freeze and stop it. It checks who asks, not how they sign: see s3-signature.ts. */
export class S3Server {
  private constructor(
    readonly port: number,
    /** Where it keeps what it was given. */
    readonly folder: string,
    private process: ChildProcess,
  ) {}

  static async start(): Promise<S3Server> {
    const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'kept-s3-'))];
    return new S3Server(port, folder, await launch(port, folder));
  }

  /** As FILES_URL has it; with the key it knows. */
  url({ bucket = 'kept-files' } = {}): string {
    return `s3://S3RVER:S3RVER@127.0.0.1:${this.port}/${bucket}?tls=false`;
  }

  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
  }

  /** Again on the same port, with what it had. */
  async restart(): Promise<void> {
    await this.stop();
    this.process = await launch(this.port, this.folder);
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

async function launch(port: number, folder: string): Promise<ChildProcess> {
  const words = ['--directory', folder, '--address', '127.0.0.1', '--port', String(port), '--silent'];
  const server = spawn(
    process.execPath,
    [resolve('node_modules/s3rver/bin/s3rver.js'), ...words, '--configure-bucket', 'kept-files', '--no-vhost-buckets'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const leaveNone = (): boolean => server.kill('SIGKILL');
  process.once('exit', leaveNone);
  server.once('exit', () => process.off('exit', leaveNone));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error('The S3 server does not start.');
    await sleep(50);
  }
  return server;
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
