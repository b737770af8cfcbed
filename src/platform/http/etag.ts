import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** The `version` of the one resource this answer shows. */
    shownVersion?: number;
  }
}

/** Notes which version the answer shows, before it becomes text. */
export function noteVersion(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  const version = (payload as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && reply.statusCode < 300) reply.shownVersion = version;
  done(null, payload);
}

/**
 * Writes `ETag: "<version>-<digest>"`. If-Match compares the version alone: another writer's change. If-None-Match compares all of
 * it, because what is shown around the row (counts, due times) changes without it; equal is 304.
 */
export function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload?: unknown) => void,
): void {
  if (reply.shownVersion === undefined || typeof payload !== 'string') return done(null, payload);
  const tag = `"${reply.shownVersion}-${hash('sha1', payload, 'base64url').slice(0, 12)}"`;
  reply.header('etag', tag);
  if (request.method !== 'GET' || !matches(request.headers['if-none-match'], tag)) return done(null, payload);
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return done(null, null);
}

const matches = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*');
