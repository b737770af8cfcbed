import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../../../platform/index.js';

/** The number of a version in a path: what cannot be one is simply not there. */
export const VERSION_NUMBER: PipeTransform<string, number> = {
  transform(text: string) {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFound();
    return Number(text);
  },
};
