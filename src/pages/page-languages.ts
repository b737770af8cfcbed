import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  CONFIG,
  html,
  isSpoken,
  LANGUAGE_NAMES,
  LANGUAGES,
  NotFound,
  type Config,
  type Html,
  type Language,
} from '../platform/index.js';
import type { PageForm } from './page-form.js';
import type { Spoken } from './words/page-words.js';

const NAME = 'kept_language';
const A_YEAR = 365 * 24 * 3_600;

/** The language somebody chose at a page: kept in a cookie of their browser, for every page they open there, and nowhere else. */
@Injectable()
export class PageLanguages {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.url.startsWith('https:');
  }

  chosenBy(request: FastifyRequest): Language | undefined {
    const chosen = request.cookies[NAME];
    return chosen !== undefined && isSpoken(chosen) ? chosen : undefined;
  }

  /** Whether a form was the one that changes the language; the next page is in that. @throws NotFound */
  changes({ fields }: Pick<PageForm, 'fields'>, reply: FastifyReply): boolean {
    if (fields['answer'] !== 'language') return false;
    this.choose(reply, fields['language']);
    return true;
  }

  /** @throws NotFound for a language the pages do not speak */
  private choose(reply: FastifyReply, language: string | undefined): void {
    if (language === undefined || !isSpoken(language)) throw new NotFound();
    const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure, maxAge: A_YEAR } as const;
    reply.setCookie(NAME, language, options);
  }
}

/** A tap for each language that the page is not in; each is named in itself. */
export const languageForm = ({ lang, words }: Spoken, marks: Html, task?: string): Html =>
  html`<form method="post" action="?" class="languages" aria-label="${words.common.changeLanguage}">${marks}<input type="hidden" name="answer" value="language">
${task && html`<input type="hidden" name="task" value="${task}">`}${LANGUAGES.filter(
    (language) => language !== lang,
  ).map(
    (language) =>
      html`<button class="quiet" name="language" value="${language}" lang="${language}">${LANGUAGE_NAMES[language]}</button>`,
  )}</form>`;
