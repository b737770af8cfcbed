import { Module, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '../src/platform/config/config.js';
import { ConfigModule } from '../src/platform/config/config.module.js';
import { DatabaseModule } from '../src/platform/database/database.module.js';
import { EventsModule } from '../src/platform/events/events.module.js';
import { JobsModule } from '../src/platform/jobs/jobs.module.js';
import { LIVE_GATE } from '../src/platform/live/live-gate.js';
import { LiveModule } from '../src/platform/live/live.module.js';

export interface PlatformAppOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly role?: 'all' | 'http' | 'worker';
  readonly providers?: Provider[];
}

/** One process's worth of platform around a test's own providers, without HTTP. Everybody may follow live news. */
export async function platformApp({ databaseUrl, redisUrl, role = 'all', providers = [] }: PlatformAppOptions): Promise<INestApplicationContext> {
  const config = readConfig({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, KEPT_ROLE: role, KEPT_SECRET: 's'.repeat(32) });
  const gate = { provide: LIVE_GATE, useValue: { stillValid: async () => true } };
  @Module({ providers: [gate], exports: [gate] })
  class Gate {}
  @Module({
    imports: [
      ConfigModule.with(config),
      DatabaseModule.with([]),
      JobsModule,
      { module: Gate, global: true },
      LiveModule,
      EventsModule,
    ],
    providers,
  })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
}
