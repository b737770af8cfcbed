import type { PipeTransform } from '@nestjs/common';
import { isId, type Id } from '../ids/ids.js';
import { NotFound } from '../refusals/refusal.js';

const pipes = new Map<string, PipeTransform>();

/** An id in a path: what cannot be one is simply not there. `@Param('id', idParam('cs'))` @throws NotFound */
export function idParam<P extends string>(prefix: P): PipeTransform<string, Id<P>> {
  let pipe = pipes.get(prefix);
  if (!pipe) {
    pipe = {
      transform(text: string) {
        if (!isId(prefix, text)) throw new NotFound();
        return text;
      },
    };
    pipes.set(prefix, pipe);
  }
  return pipe as PipeTransform<string, Id<P>>;
}
