import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { healthRoutes } from '../health/health.routes.js';
import { Readiness } from '../health/readiness.js';
import { DeskLogger } from '../logging/desk-logger.js';
import { createLog, type Log } from '../logging/log.js';
import { readBodies } from './body-parsers.js';
import { noteVersion, tagAnswer } from './etag.js';
import { apiDocumentRoutes } from './openapi.routes.js';
import { ProblemFilter } from './problem.filter.js';
import { requestLog } from './request-log.js';
import { assertSameOrigin } from './same-origin.js';
import { limitConnections, serverOptions } from './server-options.js';
import { stylesheetRoute } from './stylesheet.js';
import { validation } from './validation.js';
import { headersOf, wholeOf } from './whole.js';

/**
 * The service over `module`, ready to listen: limits, parsers, headers, checks, problem details, documents and the pulse. What every
 * request passes are plain functions on the server, none of them asynchronous: they are the price of each answer.
 */
export async function createApp(
  module: Type | DynamicModule,
  config: Config,
  log: Log = createLog(config.logLevel),
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    wholeOf(module, config, log),
    new FastifyAdapter(serverOptions(config)),
    { logger: new DeskLogger(log), bodyParser: false, abortOnError: false },
  );
  try {
    return await furnished(app, config, log);
  } catch (error) {
    // Connections to the database are open by now.
    await app.close().catch(() => undefined);
    throw error;
  }
}

async function furnished(app: NestFastifyApplication, config: Config, log: Log): Promise<NestFastifyApplication> {
  const server = app.getHttpAdapter().getInstance();
  limitConnections(server.server);
  const origin = new URL(config.url).origin;

  server.decorateRequest('actor', undefined);
  server.decorateReply('shownVersion', undefined);
  server.addHook('onRequest', headersOf(origin));
  server.addHook('onRequest', (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void) =>
    done(refusedBy(() => assertSameOrigin(request, origin))),
  );
  server.addHook('preSerialization', noteVersion);
  server.addHook('onSend', tagAnswer);
  server.addHook('onResponse', requestLog(log));
  await readBodies(app);

  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validation());
  stylesheetRoute(app);
  healthRoutes(server, app.get(Readiness));
  apiDocumentRoutes(app);
  await app.init();
  await server.ready();
  return app;
}

function refusedBy(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
