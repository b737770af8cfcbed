import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  chosenLanguage,
  CONFIG,
  html,
  isSpoken,
  keepLanguage,
  languageButtons,
  NotFound,
  type Config,
  type Html,
  type Language,
} from '../platform/index.js';
import type { PageForm } from './page-form.js';
import type { Spoken } from './words/page-words.js';

/** The language somebody chose at a page. */
@Injectable()
export class PageLanguages {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.url.startsWith('https:');
  }

  chosenBy(request: FastifyRequest): Language | undefined {
    return chosenLanguage(request);
  }

  /** Whether a form was the one that changes the language; the next page is in that. @throws NotFound for one the pages do not speak */
  changes({ fields }: Pick<PageForm, 'fields'>, reply: FastifyReply): boolean {
    if (fields['answer'] !== 'language') return false;
    const language = fields['language'];
    if (language === undefined || !isSpoken(language)) throw new NotFound();
    keepLanguage(reply, language, this.secure);
    return true;
  }
}

/** A tap for each language that the page is not in. */
export const languageForm = ({ lang, words }: Spoken, marks: Html, task?: string): Html =>
  html`<form method="post" action="?" class="languages" aria-label="${words.common.changeLanguage}">${marks}<input type="hidden" name="answer" value="language">
${task && html`<input type="hidden" name="task" value="${task}">`}${languageButtons(lang)}</form>`;
