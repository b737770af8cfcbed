import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The folder of the build this program belongs to. */
const BUILD = path.resolve(import.meta.dirname, '..');
/** What `npm start` gives Node before the program. */
const NODE_ARGUMENTS = ['--enable-source-maps'];

/** A program of the build, running beside us. */
export class Program {
  private constructor(private readonly child: ChildProcess) {}

  /** `file` in the build; `preload` is loaded before it. Its output is kept from the terminal, its complaints are not. */
  static start(
    file: string,
    { env = {}, preload, input }: { env?: NodeJS.ProcessEnv; preload?: string; input?: string } = {},
  ): Program {
    const words = [
      ...NODE_ARGUMENTS,
      ...(preload ? ['--import', path.join(BUILD, preload)] : []),
      path.join(BUILD, file),
    ];
    const child = spawn(process.execPath, words, {
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'inherit', 'ipc'],
    });
    if (input !== undefined) child.stdin!.end(input);
    process.once('exit', () => child.kill('SIGKILL'));
    return new Program(child);
  }

  get pid(): number {
    return this.child.pid!;
  }

  onMessage(listener: (message: never) => void): void {
    this.child.on('message', listener as (message: unknown) => void);
  }

  ask<Answer>(question: object): Promise<Answer> {
    const answer = once(this.child, 'message') as Promise<[Answer & { error?: string }]>;
    this.child.send(question);
    return answer.then(([message]) => {
      if (message.error !== undefined) throw new Error(message.error);
      return message;
    });
  }

  /** Ready as soon as `GET path` answers 200. */
  async answers(port: number, place: string): Promise<void> {
    for (;;) {
      if (this.child.exitCode !== null)
        throw new Error(`A program of the bench ended with ${this.child.exitCode} before it was ready.`);
      const response = await fetch(`http://127.0.0.1:${port}${place}`).catch(() => undefined);
      if (response?.ok) return;
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}

/** Runs a program of the build to its end; returns what it printed. */
export async function outputOf(file: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [path.join(BUILD, file), ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${file} ${words.join(' ')} ended with ${code}.`);
  return text;
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
