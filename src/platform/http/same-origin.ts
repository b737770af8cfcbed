import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from './http.errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers say where a request comes from, and a page cannot make them lie; what says nothing is no browser and carries nobody's
 * cookies by accident. So an unsafe request that names another origin than ours is refused, whoever it claims to be.
 * @throws CrossSiteRequest
 */
export function assertSameOrigin(request: FastifyRequest, ownOrigin: string): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const origin = request.headers.origin;
  if (site === undefined && origin === undefined) return;
  // Without Sec-Fetch-Site (plain http, old browsers) the Origin must be ours, under whichever name this request reached us.
  if (site === undefined && (origin === ownOrigin || hostOf(origin) === request.host)) return;
  throw new CrossSiteRequest();
}

const hostOf = (origin: string | undefined): string | undefined =>
  origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
