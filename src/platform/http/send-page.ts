import type { FastifyReply } from 'fastify';

/** Answers with a page made by `htmlPage`. Never kept by a browser or proxy: it shows somebody's own affairs. */
export function sendPage(reply: FastifyReply, page: string, status = 200): void {
  void reply.status(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
}

/** After a form was carried out: the browser opens `path` anew, so that reloading repeats nothing. */
export function seeOther(reply: FastifyReply, path: string): void {
  void reply.header('cache-control', 'no-store').redirect(path, 303);
}
