import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import type { Refusal } from '../refusals/refusal.js';
import { HeadersTooLarge, Malformed, RequestTimeout } from './http.errors.js';
import { sendProblem } from './problem.filter.js';
import { problemOf, refusalIn } from './problem.js';
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

/** What came over the connection never became a request: Node reports it here, and only the bare socket can answer. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const refusal = unreadable(error.code);
  const body = JSON.stringify(problemOf(refusal));
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function unreadable(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return new HeadersTooLarge();
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? new RequestTimeout() : new Malformed();
}
