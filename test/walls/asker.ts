/** All that came back. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  /** The body, as it came. */
  readonly text: string;
  /** Headers and body: whatever was said was said here. */
  readonly all: string;
}

/** Sends whatever it is told to, as whoever its headers say. */
export class Asker {
  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Heard> {
    const isRaw = typeof body === 'string' || body instanceof Buffer;
    const isJson = body !== undefined && !(body instanceof FormData) && !isRaw;
    const type: Record<string, string> = isJson || isRaw ? { 'content-type': 'application/json' } : {};
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { ...this.headers, ...type, ...headers },
      body: isJson ? JSON.stringify(body) : ((body as FormData | string | Buffer | undefined) ?? null),
    });
    const text = await response.text();
    const { status } = response;
    return { status, headers: response.headers, text, all: `${JSON.stringify([...response.headers])}\n${text}` };
  }
}
