import { directionOf } from '../languages/languages.rules.js';
import { stylesheet } from './stylesheet.js';

/** Text that is HTML already. Only `html` makes it, so what a person typed can never become markup by accident. */
export class Html {
  constructor(private readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Shown = Html | string | number | null | undefined | false | readonly Shown[];

/** HTML from a template: every value is escaped unless it is HTML itself; lists are joined, null and false show nothing. Quote attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(parts.reduce((text, part, i) => text + show(values[i - 1]) + part));
}

function show(value: Shown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(show).join('');
  return escape(String(value));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

export interface PageOptions {
  title: string;
  /** BCP 47, for screen readers and hyphenation. */
  lang: string;
  /** More for the document's head: a script, say. */
  head?: Html;
  body: Html;
}

/** A whole page in the shared layout. Works without script; all style comes from the one style sheet. */
export function htmlPage({ title, lang, head, body }: PageOptions): string {
  // Joined, not laid out: slow networks carry no blanks.
  const parts = [
    html`<meta charset="utf-8" />`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    html`<meta name="robots" content="noindex" />`,
    html`<meta name="color-scheme" content="light dark" />`,
    html`<title>${title}</title>`,
    html`<link rel="stylesheet" href="${stylesheet.path}" />`,
    head,
  ];
  const root = `lang="${html`${lang}`.toString()}" dir="${directionOf(lang)}"`;
  return `<!doctype html><html ${root}><head>${html`${parts}`.toString()}</head><body><main>${html`${body}`.toString()}</main></body></html>`;
}
