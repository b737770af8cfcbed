import { html, htmlPage, languageButtons, type Html, type Language } from '../../platform/index.js';
import { DOOR_WORDS, type DoorWords } from './door-words.rules.js';

interface DoorPage {
  language: Language;
  title: string;
  body: (words: DoorWords) => Html;
  /** The path to come back to in another language. */
  back: string;
}

/** A page for people of whom we may know nothing yet: in the language their browser asks for, and by a tap in another. */
export function doorPage({ language, title, body, back }: DoorPage): string {
  const words = DOOR_WORDS[language];
  return htmlPage({
    title,
    lang: language,
    body: html`${body(words)}
      <form method="post" action="/language" class="languages" aria-label="${words.changeLanguage}">
        <input type="hidden" name="back" value="${back}" />
        ${languageButtons(language)}
      </form>`,
  });
}
