import net from 'node:net';
import type { Call } from './operations.js';

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const HEAD_ENDS = Buffer.from('\r\n\r\n');

/** One connection that is kept, one request at a time. Bare bones: the generator of load must cost as little as it can. */
export class HttpClient {
  private chunks: Buffer[] = [];
  private resolve!: (answer: Answer) => void;
  private reject!: (error: Error) => void;

  private constructor(
    private readonly socket: net.Socket,
    private readonly key: string,
  ) {
    socket.on('data', (chunk: Buffer) => this.read(chunk));
    socket.on('error', (error) => this.reject?.(error));
    socket.on('close', () => this.reject?.(new Error('The server closed the connection.')));
  }

  static connect(port: number, key: string): Promise<HttpClient> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(new HttpClient(socket, key)));
      socket.setNoDelay(true);
      socket.once('error', reject);
    });
  }

  send({ method, path, body, once }: Call): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const head =
      `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${this.key}\r\nAccept: application/json\r\n` +
      (once === undefined ? '' : `Idempotency-Key: ${once}\r\n`) +
      (text === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`);
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      this.socket.write(`${head}\r\n${text}`);
    });
  }

  close(): void {
    this.reject = () => undefined;
    this.socket.destroy();
  }

  private read(chunk: Buffer): void {
    this.chunks.push(chunk);
    const all = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    this.chunks = [all];
    const end = all.indexOf(HEAD_ENDS);
    if (end < 0) return;
    const head = all.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (all.length < end + 4 + length) return;
    this.chunks = [];
    this.resolve({ status: Number(head.slice(9, 12)), body: all.subarray(end + 4, end + 4 + length) });
  }
}
