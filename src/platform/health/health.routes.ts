import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { Readiness } from './readiness.js';

/** Straight on the server, without the guard: whoever asks for the pulse has no key. */
export function healthRoutes(server: FastifyInstance, readiness: Readiness): void {
  // One registry for the process: whoever counts something declares it beside the code and it shows here.
  if (!register.getSingleMetric('process_start_time_seconds')) collectDefaultMetrics();

  server.get('/livez', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));

  server.get('/readyz', async (_request, reply) => {
    const { ready, parts } = await readiness.report();
    if (!ready) reply.code(503).header('retry-after', 2);
    return reply.header('cache-control', 'no-store').send({ status: ready ? 'ready' : 'not ready', parts });
  });

  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}
