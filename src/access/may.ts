import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Act } from './permissions.js';

export const ACT = 'kept:act';
export const PUBLIC = 'kept:public';

/** What this route does: the guard lets in who may, says 401 to the unknown and 403 to who may not. */
export const May = (act: Act): CustomDecorator => SetMetadata(ACT, act);

/** Open to anybody: the handler itself decides what to show. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);
