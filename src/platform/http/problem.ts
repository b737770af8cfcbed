import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { outage } from '../database/outage.js';
import { Invalid, NotFound, Refusal } from '../refusals/refusal.js';
import { Malformed, TooLarge, TryLater, Unavailable, UnsupportedMediaType } from './http.errors.js';

/** How every error is answered: problem details, RFC 9457. Further members are the refusal's facts. */
export interface Problem {
  /** `/problems/` and the refusal's slug: what programs tell problems apart by. docs/problems.md lists them. */
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  requestId?: string;
  errors?: { field: string; problem: string }[];
  [fact: string]: unknown;
}

/** What is said about a refusal; `where` names the request. */
export function problemOf(refusal: Refusal, where: { instance?: string; requestId?: string } = {}): Problem {
  return {
    ...refusal.facts,
    type: `/problems/${refusal.slug}`,
    title: titleOf(refusal.slug),
    status: refusal.status,
    detail: refusal.message,
    ...where,
    ...(refusal instanceof Invalid ? { errors: refusal.fields } : {}),
  };
}

/** The refusal in an error from anywhere: our own, the framework's, the database's. Undefined: nobody expected this one. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const down = outage(error);
  if (down === 'unreachable') return new Unavailable();
  if (down === 'unwritable') return new Invalid([{ field: '', problem: 'contains something that cannot be stored' }]);
  if (down === 'out-of-scope') return new NotFound();
  return refusalOfStatus(statusOf(error));
}

export const retryAfterOf = (refusal: Refusal): number | undefined =>
  refusal instanceof TryLater ? refusal.retryAfter : undefined;

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's errors carry `statusCode` and a code of their own.
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  return typeof statusCode === 'number' && typeof code === 'string' && code.startsWith('FST_') ? statusCode : undefined;
}

function refusalOfStatus(status: number | undefined): Refusal | undefined {
  if (status === undefined || status >= 500) return undefined;
  if (status === 400) return new Malformed();
  if (status === 404) return new NotFound();
  if (status === 413) return new TooLarge();
  if (status === 415) return new UnsupportedMediaType();
  return new OtherStatus(status);
}

/** The framework's own refusals that need no name of ours: 405, 414 and their like. */
class OtherStatus extends Refusal {
  readonly slug: string;
  override readonly status: number;
  constructor(status: number) {
    const name = STATUS_CODES[status] ?? 'Refused';
    super(`${name}.`);
    this.status = status;
    this.slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  }
}

const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
