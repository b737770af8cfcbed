import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden, onceKeyOf, ServerSecret } from '../platform/index.js';
import { UnknownCaller } from './access.errors.js';
import { Callers } from './callers.js';
import { declarationOf } from './may.js';
import { may } from './permissions.js';

/** The first fence: who sends this, and may they do what the route says it does? Which rows they reach is the finders' business. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly callers: Callers,
    private readonly secret: ServerSecret,
  ) {}

  /** @throws UnknownCaller, Forbidden, MalformedIdempotencyKey */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = declarationOf(context.getHandler(), context.getClass());
    if (act === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.callers.callerOf(request);
    if (!caller) throw new UnknownCaller();
    if (act === undefined || !may(caller, act)) throw new Forbidden('You may not do this.', { act });
    const once = onceKeyOf(request, context.switchToHttp().getResponse<FastifyReply>(), caller.id, this.secret);
    request.actor = { ...caller, requestId: request.id, ...(once ? { once } : {}) };
    return true;
  }
}
