import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../../platform/index.js';

/** The number of a version in a path: what cannot be one is simply not there. @throws NotFound */
export const NUMBER_PARAM: PipeTransform<string, number> = {
  transform(text: string) {
    if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound();
    return Number(text);
  },
};
