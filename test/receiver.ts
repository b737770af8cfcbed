import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody else's program, which takes what is posted to it and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  /** How the next requests are answered; 204 when it has run out. */
  readonly answers: ((response: ServerResponse) => void)[] = [];
  /** Requests it has not answered yet, and the most there were at once. */
  open = 0;
  mostOpen = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((request, response) => {
    this.open++;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    response.on('close', () => this.open--);
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      this.received.push({ path: request.url!, headers: request.headers, body });
      const answer = this.answers.shift() ?? this.otherwise;
      answer(response);
    });
  });
  otherwise = (response: ServerResponse): void => void response.writeHead(204).end();

  static async open(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.server.on('connection', (socket) => receiver.sockets.add(socket));
    await new Promise<void>((done) => receiver.server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  /** What came, as JSON, oldest first. */
  get said(): any[] {
    return this.received.map(({ body }) => JSON.parse(body));
  }

  status(status: number, headers: Record<string, string> = {}): void {
    this.answers.push((response) => void response.writeHead(status, headers).end());
  }

  forget(): void {
    this.received.length = 0;
    this.answers.length = 0;
    this.mostOpen = this.open;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }
}
