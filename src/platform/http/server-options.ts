import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { Malformed } from './http.errors.js';
import { sendProblem } from './problem.filter.js';
import { refusalIn } from './problem.js';
import { requestId } from './request-id.js';

type ServerOptions = NonNullable<Exclude<ConstructorParameters<typeof FastifyAdapter>[0], { server: unknown }>>;

/** Bytes of a JSON or form body; files have their own limit. */
export const BODY_LIMIT = 1_000_000;
const CONNECTIONS = 10_000;

/** How long a client may take and how much it may send before it is let go of. Milliseconds. */
export function serverOptions(config: Config): ServerOptions {
  return {
    logger: false,
    // Nest waits for middleware nobody here uses.
    skipMiddie: true,
    trustProxy: trustedProxies(config.trustProxy),
    genReqId: requestId,
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    // The default finds those who drip their headers only every half minute.
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16_384 },
    // While the process leaves, requests under way on open connections are still answered, each as the last of its connection.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    // Addresses nobody can decode are refused before there is a route, and so before any hook or filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, refusalIn(error) ?? new Malformed()),
    clientErrorHandler: answerUnreadable,
  } as ServerOptions;
}

export function limitConnections(server: Server): void {
  server.maxConnections = CONNECTIONS;
}

/** `true`: whoever connects; a number: so many proxies; otherwise their addresses or networks, by commas. Unset: nobody. */
function trustedProxies(setting: string | undefined): boolean | number | string[] {
  if (!setting || setting === 'false') return false;
  if (setting === 'true') return true;
  return /^\d+$/.test(setting) ? Number(setting) : setting.split(',').map((address) => address.trim());
}

const UNREADABLE: Record<string, [status: string, slug: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'headers-too-large',
    'The headers of the request are too large.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'request-timeout', 'The request took too long to arrive.'],
};
const MALFORMED = ['400 Bad Request', 'malformed', 'The request cannot be read.'] as const;

/** What came over the connection never became a request: Node reports it here, and only the bare socket can answer. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, slug, detail] = UNREADABLE[error.code ?? ''] ?? MALFORMED;
  const [code, ...title] = status.split(' ');
  const body = JSON.stringify({ type: `/problems/${slug}`, title: title.join(' '), status: Number(code), detail });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
