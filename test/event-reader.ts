import http from 'node:http';

export interface SeenEvent {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads Server-Sent Events as a browser does, and remembers where it is. */
export class EventReader {
  readonly seen: SeenEvent[] = [];
  comments = 0;
  lastEventId: string | undefined;
  retry: number | undefined;
  status: number | undefined;
  ended = false;
  private text = '';
  private request: http.ClientRequest | undefined;
  private answer: http.IncomingMessage | undefined;

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Resolves when the server has begun its answer. */
  open(): Promise<this> {
    this.ended = false;
    this.text = '';
    return new Promise((resolve, reject) => {
      const place = this.lastEventId === undefined ? {} : { 'last-event-id': this.lastEventId };
      this.request = http.get(this.url, { headers: { ...this.headers, ...place }, agent: false }, (answer) => {
        this.answer = answer;
        this.status = answer.statusCode;
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => this.read(text));
        answer.on('error', () => undefined);
        answer.once('close', () => (this.ended = true));
        resolve(this);
      });
      this.request.once('error', reject);
    });
  }

  /** Stops reading, but holds the line. */
  sleep(): void {
    this.answer!.pause();
  }

  wake(): void {
    this.answer!.resume();
  }

  close(): void {
    this.request?.destroy();
  }

  /** What was told to have changed. */
  get changed(): unknown[] {
    return this.seen.filter(({ event }) => event === 'changed').map(({ data }) => data['changed']);
  }

  private read(text: string): void {
    this.text += text;
    for (let end = this.text.indexOf('\n\n'); end >= 0; end = this.text.indexOf('\n\n')) {
      this.take(this.text.slice(0, end).split('\n'));
      this.text = this.text.slice(end + 2);
    }
  }

  private take(lines: string[]): void {
    const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
    if (lines.some((line) => line.startsWith(':'))) this.comments++;
    this.retry = Number(field('retry') ?? this.retry);
    this.lastEventId = field('id') ?? this.lastEventId;
    const data = field('data');
    if (data !== undefined)
      this.seen.push({ id: this.lastEventId!, event: field('event') ?? 'message', data: JSON.parse(data) });
  }
}
