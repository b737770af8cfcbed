import type { FastifyReply, FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';
import type { Log } from '../logging/log.js';

const durations = new Histogram({
  name: 'kept_http_request_seconds',
  help: 'Time from a request to the end of its answer',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
});

/**
 * One line and one measurement for each request, after its answer. The route's pattern stands for its address: the address of a
 * partner's or customer's page holds the token that opens it.
 */
export function requestLog(log: Log): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  return (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    const ms = reply.elapsedTime;
    durations.observe({ method, route, status }, ms / 1000);
    log.info(
      { requestId: request.id, method, route, status, ms: Math.round(ms * 10) / 10, actor: request.actor?.id },
      'request',
    );
    done();
  };
}
