import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../refusals/refusal.js';
import { html, htmlPage } from './html.js';
import { problemOf, refusalIn, retryAfterOf, type Problem } from './problem.js';
import { saidOnPage } from './problem-words.rules.js';
import { languageOf } from './request-language.js';

/** Answers every error as problem details; on the pages people open, as a page that says the same. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalIn(error) ?? this.failure(error, request);
    // Too late for another answer: a stream broke off.
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(request, reply, refusal);
  }

  private failure(error: unknown, request: FastifyRequest): Refusal {
    const stack = (error as Error | undefined)?.stack ?? String(error);
    this.log.error({ message: 'A request failed', requestId: request.id, route: request.routeOptions?.url }, stack);
    return new Failure();
  }
}

/** Answers with this refusal. Whoever cannot throw it to the filter calls this. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const retryAfter = retryAfterOf(refusal);
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  if (refusal.status === 401) reply.header('www-authenticate', 'Bearer realm="kept"');
  // The framework would hang up on whoever is still sending, who then never reads why. Left open, what comes is thrown away unread,
  // for as long as any request may take to arrive.
  if (refusal.status === 413) reply.removeHeader('connection');
  const problem = problemOf(refusal, { instance: pathOf(request), requestId: request.id });
  reply.status(problem.status);
  if (wantsPage(request)) reply.type('text/html; charset=utf-8').send(pageOf(refusal.slug, problem, request));
  else reply.type('application/problem+json').send(JSON.stringify(problem));
}

/** Nobody expected this. What happened is in the log under the request's id, never in the answer. */
class Failure extends Refusal {
  readonly slug = 'failure';
  override readonly status = 500;
  constructor() {
    super('Something went wrong on our side. The request id finds it in our log.');
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!;

function wantsPage(request: FastifyRequest): boolean {
  return !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
}

function pageOf(slug: string, problem: Problem, request: FastifyRequest): string {
  const { title, detail, lang } = saidOnPage(slug, problem, languageOf(request));
  return htmlPage({
    title,
    lang,
    body: html`<h1>${title}</h1>
      <p>${detail}</p>
      <p><small>${problem.requestId}</small></p>`,
  });
}
