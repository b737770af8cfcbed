import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '../../platform/index.js';
import { readersAt } from './draft-audience.rules.js';

/** The readers an address names; what names none is simply not there. @throws NotFound */
export const READERS: PipeTransform<string, string[]> = {
  transform(text) {
    const readers = readersAt(text);
    if (!readers) throw new NotFound();
    return readers;
  },
};
