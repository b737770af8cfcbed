import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Stale } from '../refusals/refusal.js';
import { MalformedIfMatch } from './http.errors.js';

/** `"7"` or `"7-…"`, as `ETag` writes it; a proxy that compresses puts `W/` before it. */
const TAG = /^(?:W\/)?"(\d{1,9})(?:-[\w-]*)?"$/;

/** The version a client read, out of its If-Match; undefined when it sent none or `*`. @throws MalformedIfMatch */
export function versionIn(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const tag = TAG.exec(ifMatch.trim());
  if (!tag) throw new MalformedIfMatch();
  return Number(tag[1]);
}

/** The version the client says it read, in a controller's parameters: `change(@IfMatch() ifMatch: number | undefined)`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined =>
    versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documented],
);

function documented(target: object, method: string | symbol | undefined): void {
  const header = ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag that was read: another version now is 412.',
  });
  header(target, method!, Object.getOwnPropertyDescriptor(target, method!)!);
}

/** @throws Stale when the caller read another version than the current one; who sent no If-Match takes the row as it is */
export function assertFresh(current: number, ifMatch: number | undefined): void {
  if (ifMatch !== undefined && ifMatch !== current) throw new Stale(current);
}
