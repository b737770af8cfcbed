import { timingSafeEqual } from 'node:crypto';
import type { ServerSecret } from '../config/server-secret.js';
import { FormExpired } from './http.errors.js';
import { html, type Html } from './html.js';

/**
 * The second lock on forms, beside the check of Origin: a field only our own page can hold. `holder` is what the form belongs to, a
 * session's or a link's id; the field of one is worth nothing with another.
 */
export function csrfField(secret: ServerSecret, holder: string): Html {
  return html`<input type="hidden" name="csrf" value="${csrfToken(secret, holder)}" />`;
}

export function csrfToken(secret: ServerSecret, holder: string): string {
  return secret.sign('csrf', holder).toString('base64url');
}

/** @throws FormExpired unless `given` is what `csrfField` wrote for this `holder` */
export function assertCsrf(secret: ServerSecret, holder: string, given: unknown): void {
  const wanted = secret.sign('csrf', holder);
  const got = Buffer.from(typeof given === 'string' ? given : '', 'base64url');
  if (got.length !== wanted.length || !timingSafeEqual(got, wanted)) throw new FormExpired();
}
