import type { Shape } from '../../api/client.js';

/** What is to be done, and with which claim. */
export type ClaimAsked =
  | { readonly act: 'prepare' }
  | { readonly act: 'file' | 'answer' | 'pay' | 'withdraw'; readonly claim: Shape<'ClaimView'> };
