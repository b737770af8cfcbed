import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import fastify, { type FastifyHttpOptions } from 'fastify';
import type { Server } from 'node:http';
import type { Config } from '../config/config.js';
import { healthRoutes } from '../health/health.routes.js';
import { Readiness } from '../health/readiness.js';
import { DeskLogger } from '../logging/desk-logger.js';
import { createLog, type Log } from '../logging/log.js';
import { NotFound } from '../refusals/refusal.js';
import { sendProblem } from './problem.filter.js';
import { requestLog } from './request-log.js';
import { limitConnections, serverOptions } from './server-options.js';
import { headersOf, wholeOf } from './whole.js';

/** A process of the service that works and shows nothing. */
export interface Worker {
  listen(port: number, host: string): Promise<unknown>;
  getHttpServer(): Server;
  close(): Promise<void>;
}

/**
 * The service over `module` without anything to route to: a process that is starting spends a third of its time on routes, and work that is due
 * waits for it. Only the pulse answers.
 */
export async function createWorker(
  module: Type | DynamicModule,
  config: Config,
  log: Log = createLog(config.logLevel),
): Promise<Worker> {
  const work = await NestFactory.createApplicationContext(wholeOf(module, config, log), {
    logger: new DeskLogger(log),
    abortOnError: false,
  });
  const server = fastify(serverOptions(config) as FastifyHttpOptions<Server>);
  limitConnections(server.server);
  server.addHook('onRequest', headersOf(new URL(config.url).origin));
  server.addHook('onResponse', requestLog(log));
  healthRoutes(server, work.get(Readiness));
  server.setNotFoundHandler((request, reply) => sendProblem(request, reply, new NotFound()));
  return {
    listen: (port, host) => server.listen({ port, host }),
    getHttpServer: () => server.server,
    close: async () => {
      await server.close();
      await work.close();
    },
  };
}
