import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The database user may not make databases. */
export class NoDatabaseOfItsOwn extends Error {
  constructor(why: string) {
    super(`A replay needs a database of its own beside the desk's, and could not make one: ${why}.`);
    this.name = 'NoDatabaseOfItsOwn';
  }
}

/**
 * Makes an empty database on the desk's server, lets `use` have its address and removes it, whatever happens. The desk's own database is
 * left as it is. @throws NoDatabaseOfItsOwn
 */
export async function inOwnDatabase<T>(deskUrl: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `kept_replay_${randomUUID().replaceAll('-', '')}`;
  await onServer(deskUrl, (server) =>
    server.query(`create database ${name}`).catch((error: Error) => {
      throw new NoDatabaseOfItsOwn(error.message);
    }),
  );
  try {
    const url = new URL(deskUrl);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await onServer(deskUrl, (server) => server.query(`drop database if exists ${name} with (force)`));
  }
}

async function onServer<T>(url: string, work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}
