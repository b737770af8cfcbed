import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import {
  migrate,
  readConfig,
  refreshStatistics,
  serviceDataSource,
  UnitOfWork,
  type Config,
} from '../platform/index.js';
import type { Terminal } from './terminal.js';

/** The desk as a command uses it: its database, and nothing that keeps running. */
export interface Desk {
  readonly config: Config;
  readonly dataSource: DataSource;
  readonly uow: UnitOfWork;
}

/** The desk's settings, for a command that leaves its database alone. */
export function quietConfig({ env }: Pick<Terminal, 'env'>): Config {
  // Nest's logger writes to stdout, which is the command's alone.
  Logger.overrideLogger(false);
  return readConfig(env);
}

/** Like `withDesk`, for work that loads so much that the database has to look at its tables anew. */
export async function loadingDesk<T>(
  terminal: Pick<Terminal, 'env'>,
  entities: Function[],
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  return withDesk(terminal, entities, async (desk) => {
    const done = await work(desk);
    await refreshStatistics(desk.config.databaseUrl);
    return done;
  });
}

/** Brings the database up to date, lets `work` use it and lets go of it. The desk itself may be running or not. */
export async function withDesk<T>(
  terminal: Pick<Terminal, 'env'>,
  entities: Function[],
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const config = quietConfig(terminal);
  await migrate(config.databaseUrl);
  const dataSource = await serviceDataSource(config.databaseUrl, entities, 4).initialize();
  try {
    // News waits in the outbox until a running desk looks there.
    return await work({ config, dataSource, uow: new UnitOfWork(dataSource, { ring: () => undefined }) });
  } finally {
    await dataSource.destroy();
  }
}
