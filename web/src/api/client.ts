import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { noteServerTime } from '../time/clock.js';
import { Problem, problemIn, Unreachable } from './problem.js';
import type { paths } from './schema.js';

export type { Shape } from './shapes.js';

/** The API, typed by its own description. A refusal is thrown as a `Problem`, silence as `Unreachable`. */
export const api = createFetchClient<paths>({ fetch: asked });
/** The same for components: `reads.useQuery('get', '/api/v1/cases/{id}', { params: { path: { id } } })`. */
export const reads = createQueryClient(api);

async function asked(request: Request): Promise<Response> {
  // A repetition, ours or the network's, must not act twice.
  if (request.method === 'POST' && !request.headers.has('idempotency-key'))
    request.headers.set('idempotency-key', randomKey());
  const sent = Date.now();
  const response = await fetch(request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable();
  });
  noteServerTime(response.headers.get('date'), sent);
  if (response.ok) return response;
  const problem = await problemIn(response);
  if (problem.status === 401) signInAgain();
  throw problem;
}

let isLeaving = false;

/** The session is over: sign in, and come back here. Once, however many answers say so. */
export function signInAgain(): void {
  if (isLeaving) return;
  isLeaving = true;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`);
}

/** Also where the page came by plain http, and browsers offer no `randomUUID`. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Says which version of a thing one has read: if it is another one by now, the service refuses the write. */
export const asRead = ({ version }: { version: number }): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** What a call answers once it went well: refusals were thrown, so the data is there. */
export async function answerOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** Whether asking again may help: what the service refused, it refuses again. */
export const mayHelpToAskAgain = (failures: number, error: unknown): boolean =>
  failures < 3 && !(error instanceof Problem && error.status < 500);
