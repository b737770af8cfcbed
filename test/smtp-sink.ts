import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string[];
  /** Names in lower case; a header folded over several lines is one line. */
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
}

/** A real mail server on this machine that keeps what it is sent. */
export class SmtpSink {
  readonly received: Received[] = [];
  /** What the next recipients are answered instead of yes, one after the other. */
  readonly refusals: { code: number; text: string }[] = [];
  /** Called before a message is accepted. */
  beforeAccepting: () => Promise<void> = async () => undefined;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<SmtpSink> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => {
        const refusal = sink.refusals.shift();
        done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null);
      },
      onData: async (stream, session, done) => {
        const raw = await text(stream);
        await sink.beforeAccepting();
        sink.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), headers: headersOf(raw), raw });
        done();
      },
    });
    const sink = new SmtpSink(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as { port: number }).port}`;
  }

  /** As if just opened. */
  forget(): void {
    this.received.length = 0;
    this.refusals.length = 0;
    this.beforeAccepting = async () => undefined;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function headersOf(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return Object.fromEntries(
    head
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
}
