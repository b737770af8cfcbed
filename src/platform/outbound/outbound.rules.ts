import type { Network, Reach } from './addresses.rules.js';
import { reachOfAddress } from './addresses.rules.js';

/** The ports of the web that are worth calling; a network of the operator's own has whatever ports it has. */
const PORTS = ['443', '8443'];

/** Why an address is not called; undefined when nothing in how it is written stands against it. */
export function faultInAddress(text: string, allowed: readonly Network[]): string | undefined {
  if (text.length > 2_000 || !URL.canParse(text)) return 'is not an address such as https://example.org/hooks';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'begins with https://';
  if (url.username || url.password) return 'holds a name or password: the signature says who sends';
  if (url.hash) return 'holds a #, which is never sent';
  const host = hostOf(url);
  const literal = isLiteral(host) ? reachOfAddress(host, allowed) : undefined;
  if (literal) return faultInReach(url, literal);
  // A name may turn out to lie in an allowed network, which is known when it is called.
  return allowed.length > 0 ? undefined : faultInReach(url, 'open');
}

/** Why this is not called at an address of this kind. */
export function faultInReach(url: URL, reach: Reach): string | undefined {
  if (reach === 'allowed') return undefined;
  if (reach === 'closed') return 'leads to an address that is nobody’s on the internet';
  if (url.protocol !== 'https:') return 'begins with https://';
  return PORTS.includes(url.port || '443') ? undefined : 'names a port other than 443 and 8443';
}

/** The host as it is looked up: an IPv6 address without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const isLiteral = (host: string): boolean => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
