import canonicalize from 'canonicalize';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerSecret } from '../config/server-secret.js';
import type { OnceKey } from '../database/actor.js';
import { MalformedIdempotencyKey } from './http.errors.js';

const KEY = /^[\x20-\x7e]{1,255}$/;

/**
 * The key under which this POST acts at most once, when it carries an Idempotency-Key: the unit of work does the rest. The
 * fingerprint is taken under our secret, because some bodies hold passwords. Files are known by their length only.
 * @throws MalformedIdempotencyKey
 */
export function onceKeyOf(
  request: FastifyRequest,
  reply: FastifyReply,
  caller: string,
  secret: ServerSecret,
): OnceKey | undefined {
  const key = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw new MalformedIdempotencyKey();
  const body =
    request.body === undefined ? `length ${request.headers['content-length'] ?? ''}` : canonicalize(request.body);
  return {
    caller,
    key,
    fingerprint: secret.sign('idempotency', `${request.method} ${request.url}\n${body}`),
    replayed: () => void reply.header('idempotency-replayed', 'true'),
  };
}
