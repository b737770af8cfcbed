import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedIn } from '../languages/asked-language.rules.js';
import { isSpoken, LANGUAGE_NAMES, LANGUAGES, type Language } from '../languages/languages.rules.js';
import { html, type Html } from './html.js';

/** The cookie in which a browser keeps the language somebody chose at a page. */
export const LANGUAGE_COOKIE = 'kept_language';

export function chosenLanguage(request: FastifyRequest): Language | undefined {
  const chosen = request.cookies?.[LANGUAGE_COOKIE];
  return chosen !== undefined && isSpoken(chosen) ? chosen : undefined;
}

/** For whom we do not know: the language chosen at a page of ours, or else the one that the browser asks for. */
export const languageOf = (request: FastifyRequest): Language =>
  chosenLanguage(request) ?? askedIn(request.headers['accept-language']);

const A_YEAR = 365 * 24 * 3_600;

/** Keeps the choice in this browser, for every page of ours it opens, and nowhere else. `secure`: the desk is reached by https. */
export function keepLanguage(reply: FastifyReply, language: Language, secure: boolean): void {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: A_YEAR } as const;
  reply.setCookie(LANGUAGE_COOKIE, language, options);
}

/** A button for each language that the page is not in; each is named in itself. */
export const languageButtons = (lang: string): Html[] =>
  LANGUAGES.filter((language) => language !== lang).map(
    (language) =>
      html`<button class="quiet" name="language" value="${language}" lang="${language}">
        ${LANGUAGE_NAMES[language]}
      </button>`,
  );
