import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Act } from './permissions.js';

const ACT = 'kept:act';
const PUBLIC = 'kept:public';

type Declares = MethodDecorator & ClassDecorator;

/** What this route does: the guard lets in who may, says 401 to the unknown and 403 to who may not. */
export const May = (act: Act): Declares => applyDecorators(SetMetadata(ACT, act), ApiExtension('x-act', act));

/** Open to anybody: the handler itself decides what to show. */
export const Public = (): Declares => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** What a route declares, itself or by its controller; undefined when it declares nothing. */
export function declarationOf(handler: object, controller: object): Act | 'public' | undefined {
  return declaredBy(handler) ?? declaredBy(controller);
}

function declaredBy(target: object): Act | 'public' | undefined {
  return Reflect.getMetadata(PUBLIC, target) ? 'public' : (Reflect.getMetadata(ACT, target) as Act | undefined);
}
