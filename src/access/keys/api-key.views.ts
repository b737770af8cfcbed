import { instant } from '../../platform/index.js';
import type { ApiKey } from './api-key.entity.js';

export class KeyView {
  id!: string;
  personId!: string;
  name!: string;
  createdAt!: string;
  expiresAt!: string | null;
}

/** A key just made: the only time its text is shown. */
export class NewKeyView extends KeyView {
  /** Send it as `Authorization: Bearer …`. */
  key!: string;
}

export function forManager({ id, personId, name, createdAt, expiresAt }: ApiKey): KeyView {
  return { id, personId, name, createdAt: instant(createdAt), expiresAt: instant(expiresAt) };
}
