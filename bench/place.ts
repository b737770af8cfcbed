import pg from 'pg';
import { placeName, placesFor } from '../src/imports/seed/seed-words.js';
import type { Facts } from './operations.js';
import { outputOf } from './processes.js';

/** How a role of the desk's comes to the database: as it does itself. */
export const AS_THE_DESK =
  '-c role=kept_app -c statement_timeout=15000 -c lock_timeout=5000 -c timezone=UTC -c jit=off -c pg_trgm.word_similarity_threshold=0.4';

/** The database everything is measured on. */
export class Place {
  private constructor(
    readonly url: string,
    private readonly server: string,
    private readonly owner: pg.Client,
    private key: string,
  ) {}

  /** A new, empty one on the server at `server`, with an agent's key to it. */
  static async make(server: string): Promise<Place> {
    const name = `kept_bench_${process.pid}`;
    await onServer(server, `create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const made = await outputOf('run/cli.js', ['key', 'create', '--role', 'agent', '--name', 'bench', '--json'], {
      DATABASE_URL: url.href,
    });
    const owner = new pg.Client({ connectionString: url.href });
    await owner.connect();
    return new Place(url.href, server, owner, (JSON.parse(made) as { key: string }).key);
  }

  /** Adds cases with their timelines; returns how many a second. */
  async seed(cases: number, openCommitments = 0): Promise<number> {
    const words = ['seed', String(cases), '--open-commitments', String(openCommitments), '--json'];
    const made = JSON.parse(await outputOf('run/cli.js', words, { DATABASE_URL: this.url })) as {
      cases: number;
      seconds: number;
    };
    // A desk that has grown over months has been vacuumed and counted long since.
    await this.owner.query('vacuum (analyze)');
    await this.owner.query('checkpoint');
    return made.cases / made.seconds;
  }

  async rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(sql, parameters)).rows as Row[];
  }

  async count(of: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(`select count(*)::int as n from ${of}`);
    return row!.n;
  }

  /** What to ask for: drawn from all that is there. */
  async facts(): Promise<Facts> {
    const ids = async (from: string): Promise<string[]> =>
      (await this.rows<{ id: string }>(`select id from ${from} order by random() limit 5000`)).map(({ id }) => id);
    const places = placesFor(await this.count('cases'));
    return {
      key: this.key,
      customers: await ids('customers'),
      cases: await ids('cases'),
      openCases: await ids(`cases where state <> 'closed'`),
      words: Array.from({ length: places }, (_, n) => placeName(n)),
    };
  }

  /** Waits until everything that follows from what was written has been done; of the queue it sees what lies in PostgreSQL. */
  async settle(store: 'postgres' | 'redis' = 'postgres'): Promise<void> {
    const queued = `(select count(*) from bullmq.job where state in ('waiting', 'active'))`;
    const busy = `select (select count(*) from outbox) + ${store === 'postgres' ? queued : '0'} as n`;
    for (;;) {
      const [row] = await this.rows<{ n: string }>(busy);
      if (row!.n === '0') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Nothing was handed to a queue store and nothing waits in one: a desk that comes up on another store has nothing to tell again. */
  async forget(): Promise<void> {
    await this.owner.query(`truncate handed_over, bullmq.job cascade`);
  }

  async remove(): Promise<void> {
    await this.owner.end();
    await onServer(this.server, `drop database kept_bench_${process.pid} with (force)`);
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
