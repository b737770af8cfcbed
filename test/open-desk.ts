import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { KeysService, type NewPerson } from '../src/access/index.js';
import { createDesk } from '../src/desk.js';
import { readConfig, systemActor, UnitOfWork } from '../src/platform/index.js';
import { freshDatabase, type FreshDatabase } from './database.js';

export interface Answer<Body = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The whole desk on a database of its own, listening on a port of this machine. */
export class OpenDesk {
  private constructor(
    public app: NestFastifyApplication,
    readonly url: string,
    /** Connected as the database's owner, who sees everything. */
    readonly owner: pg.Client,
    readonly folder: string,
    private readonly database: FreshDatabase,
    private readonly env: Record<string, string>,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<OpenDesk> {
    const [database, folder] = [await freshDatabase(), mkdtempSync(join(tmpdir(), 'kept-desk-'))];
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const settings = { DATABASE_URL: database.url, KEPT_DATA: folder, LOG_LEVEL: 'silent', ...env };
    const app = await createDesk(readConfig(settings));
    await app.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    return new OpenDesk(app, url, owner, folder, database, settings);
  }

  /** The service ends, and begins again at the same address with all it had. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await createDesk(readConfig(this.env));
    await this.app.listen(Number(new URL(this.url).port), '127.0.0.1');
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  /** A new person with a key, ready to send requests. */
  async person(person: Pick<NewPerson, 'role'> & Partial<NewPerson>): Promise<Caller> {
    const { row, key } = await this.app
      .get(UnitOfWork)
      .run(systemActor('test'), (work) =>
        this.app.get(KeysService).createKey(work, { name: 'test', person: { name: person.role, ...person } }),
      );
    return new Caller(this.url, key, row.personId);
  }
}

/** Bodies that say themselves what they are; any other is sent as JSON. */
const AS_THEY_ARE = [FormData, URLSearchParams, Blob];

/** Sends requests with somebody's key. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly key: string,
    readonly personId: string,
  ) {}

  get = (path: string, headers?: Record<string, string>): Promise<Answer> => this.send('GET', path, undefined, headers);
  post = (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('POST', path, body, headers);
  put = (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('PUT', path, body, headers);
  patch = (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('PATCH', path, body, headers);

  delete = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('DELETE', path, body, headers);

  /** What was made; fails unless it was. */
  async make(path: string, body: unknown): Promise<any> {
    const answer = await this.post(path, body);
    if (answer.status !== 201)
      throw new Error(`POST ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** All pages of a list, `limit` at a time. */
  async all(path: string, limit: number): Promise<any[]> {
    const items: any[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await this.get(
        `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${next && `&cursor=${next}`}`,
      );
      items.push(...body.items);
      next = body.next;
    }
    return items;
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const isJson = body !== undefined && !AS_THEY_ARE.some((kind) => body instanceof kind);
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: isJson ? JSON.stringify(body) : ((body as FormData | undefined) ?? null),
    });
    const text = await response.text();
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }
}
