import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../database/actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: set by the guard on every route that is not public. */
    actor?: Actor;
  }
}

/** The actor of the request, in a controller's parameters: `close(@CurrentActor() actor: Actor)`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    context.switchToHttp().getRequest<FastifyRequest>().actor,
);
