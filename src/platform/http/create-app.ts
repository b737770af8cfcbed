import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { HEALTH_PATHS, healthRoutes } from '../health/health.routes.js';
import { DeskLogger } from '../logging/desk-logger.js';
import { createLog, type Log } from '../logging/log.js';
import { LoggingModule } from '../logging/logging.module.js';
import { NotFound } from '../refusals/refusal.js';
import { readBodies } from './body-parsers.js';
import { noteVersion, tagAnswer } from './etag.js';
import { apiDocumentRoutes } from './openapi.routes.js';
import { ProblemFilter } from './problem.filter.js';
import { requestLog } from './request-log.js';
import { assertSameOrigin } from './same-origin.js';
import { securityHeaders } from './security-headers.js';
import { limitConnections, serverOptions } from './server-options.js';
import { stylesheetRoute } from './stylesheet.js';
import { validation } from './validation.js';

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
    { module: Desk, imports: [ConfigModule.with(config), LoggingModule.with(log), module] },
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
  const headers = securityHeaders(origin.startsWith('https:'));

  server.decorateRequest('actor', undefined);
  server.decorateReply('shownVersion', undefined);
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
    reply.header('x-request-id', request.id).headers(isData(request.url) ? headers.api : headers.pages);
    if (config.role === 'worker' && !HEALTH_PATHS.includes(request.url.split('?', 1)[0]!)) return done(new NotFound());
    return done(refusedBy(() => assertSameOrigin(request, origin)));
  });
  server.addHook('preSerialization', noteVersion);
  server.addHook('onSend', tagAnswer);
  server.addHook('onResponse', requestLog(log));
  await readBodies(app);

  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validation());
  stylesheetRoute(app);
  healthRoutes(app);
  apiDocumentRoutes(app);
  await app.init();
  await server.ready();
  return app;
}

class Desk {}

const isData = (url: string): boolean => url.startsWith('/api/') && url !== '/api/docs';

function refusedBy(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
