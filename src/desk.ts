import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { createApp } from './platform/http/create-app.js';
import { createWorker, type Worker } from './platform/http/create-worker.js';
import type { Config } from './platform/index.js';

/** The whole desk as `config` says, ready to listen; the database must be at this build's schema. main.ts and the tests start it alike. */
export const createDesk = (config: Config): Promise<NestFastifyApplication> => createApp(AppModule, config);

/** What of the desk needs nobody to ask for it. */
export const createDeskWorker = (config: Config): Promise<Worker> => createWorker(AppModule, config);
