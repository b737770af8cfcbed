import type { DynamicModule, Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import type { Log } from '../logging/log.js';
import { LoggingModule } from '../logging/logging.module.js';
import { securityHeaders } from './security-headers.js';

class Whole {}

/** `module` with what every process of the service has. */
export const wholeOf = (module: Type | DynamicModule, config: Config, log: Log): DynamicModule => ({
  module: Whole,
  imports: [ConfigModule.with(config), LoggingModule.with(log), module],
});

/** Puts on every answer of a service at `origin` its request's id and what keeps browsers safe. */
export function headersOf(origin: string): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  const headers = securityHeaders(origin.startsWith('https:'));
  return (request, reply, done) => {
    reply.header('x-request-id', request.id).headers(isData(request.url) ? headers.api : headers.pages);
    done();
  };
}

const isData = (url: string): boolean => url.startsWith('/api/') && url !== '/api/docs';
