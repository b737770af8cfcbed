import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, htmlPage, seeOther, sendPage, type Html } from '../platform/index.js';
import { scriptTag } from './page-script.js';

export interface PrivatePage {
  title: string;
  /** BCP 47: what it is written in. */
  lang: string;
  now: Date;
  body: Html;
}

/**
 * A page behind a link whose address is a secret: it is kept nowhere, found nowhere, and what is opened from it is not told where one
 * came from. Our own forms must still name their origin, which the header alone would take from them; so the page itself allows that.
 */
export function sendPrivatePage(reply: FastifyReply, { title, lang, now, body }: PrivatePage, status = 200): void {
  const head = html`<meta name="referrer" content="same-origin">${scriptTag(now, lang)}`;
  sendPage(guarded(reply), htmlPage({ title, lang, head, body }), status);
}

/** Back to the page after its form was carried out, saying so in the query. */
export function backToPage(reply: FastifyReply, path: string, query: Record<string, string> = {}): void {
  const asked = new URLSearchParams(query).toString();
  seeOther(guarded(reply), asked ? `${path}?${asked}` : path);
}

/** On to what lies below the page's own address, which its links do not hold. */
export function besidePage(reply: FastifyReply, path: string, below: string): void {
  seeOther(guarded(reply), `${path}/${below}`);
}

/** Headers of everything behind such a link. */
export const guarded = (reply: FastifyReply): FastifyReply =>
  reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' });

/** The page's own address, without what was asked of it. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!;
