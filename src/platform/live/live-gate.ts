import type { Actor } from '../database/actor.js';

export const LIVE_GATE = Symbol('LiveGate');
/** Knows whether whoever opened a stream may still be told things: signed in, active, the link not revoked. */
export interface LiveGate {
  stillValid(actor: Actor): Promise<boolean>;
}
