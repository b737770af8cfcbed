import { Module, type INestApplicationContext, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../src/platform/config/config.js';
import { ConfigModule } from '../src/platform/config/config.module.js';
import { DatabaseModule } from '../src/platform/database/database.module.js';
import { EventsModule } from '../src/platform/events/events.module.js';
import { HealthModule } from '../src/platform/health/health.module.js';
import { JobsModule } from '../src/platform/jobs/jobs.module.js';
import { LIVE_GATE, type LiveGate } from '../src/platform/live/live-gate.js';
import { LiveModule } from '../src/platform/live/live.module.js';

export interface PlatformAppOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly role?: 'all' | 'http' | 'worker';
  readonly providers?: Provider[];
  readonly controllers?: Type[];
  /** Further parts of the platform, and the tables they have a class for. */
  readonly modules?: Type[];
  readonly entities?: Type[];
  /** Further settings, as the environment would give them. */
  readonly env?: NodeJS.ProcessEnv;
  /** Left out: everybody may follow live news for ever. */
  readonly gate?: LiveGate;
}

/** One process's worth of platform around a test's own providers, without HTTP. */
export function platformApp(options: PlatformAppOptions): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(platformModule(options), { logger: false, abortOnError: false });
}

/** The same with HTTP, listening on a free port of this machine. */
export async function platformServer(options: PlatformAppOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(platformModule(options), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

function platformModule({ databaseUrl, redisUrl, role = 'all', gate = OPEN, ...parts }: PlatformAppOptions): Type {
  const { providers = [], controllers = [], modules = [], entities = [], env = {} } = parts;
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    KEPT_ROLE: role,
    KEPT_SECRET: 's'.repeat(32),
    ...env,
  });
  const gateProvider = { provide: LIVE_GATE, useValue: gate };
  @Module({ providers: [gateProvider], exports: [gateProvider] })
  class Gate {}
  @Module({
    imports: [
      ConfigModule.with(config),
      DatabaseModule.with(entities),
      HealthModule,
      JobsModule,
      { module: Gate, global: true },
      LiveModule,
      EventsModule,
      ...modules,
    ],
    providers,
    controllers,
  })
  class App {}
  return App;
}

const OPEN: LiveGate = { stillValid: async () => true };
