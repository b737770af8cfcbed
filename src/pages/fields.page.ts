import { html, type Html } from '../platform/index.js';

/** What a form shows in its fields: what was typed before it was refused, or what the page suggests. */
export type Filled = (field: string, suggested?: string) => string;

export interface FormParts {
  answer: string;
  /** The proof and the key that every form carries. */
  marks: Html;
  hidden?: Readonly<Record<string, string | number>>;
  fields?: Html | null;
  button: string;
  /** Of less weight than the page's main act. */
  quiet?: boolean;
  /** It may bring files. Their fields come last, so that a file that is refused loses nothing else. */
  files?: boolean;
}

/** A form that posts to the page it stands on, whatever is asked of that in its address. */
export function pageForm({ answer, marks, hidden = {}, fields, button, quiet, files }: FormParts): Html {
  const more = Object.entries({ answer, ...hidden }).map(([name, value]) => hiddenField(name, value));
  return html`<form method="post" action="?"${files && html` enctype="multipart/form-data"`}>${marks}${more}
${fields}
<button${quiet && html` class="quiet"`}>${button}</button>
</form>`;
}

const hiddenField = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

export interface TextParts {
  id: string;
  name: string;
  label: string;
  value: string;
  required?: boolean;
  most: number;
}

// A browser drops the first new line in a textarea: this one is ours, so that none of the writer's is.
export const textArea = ({ id, name, label, value, required, most }: TextParts): Html =>
  html`<label for="${id}">${label}</label>
<textarea id="${id}" name="${name}" rows="3" dir="auto" maxlength="${most}"${required && html` required`}>
${value}</textarea>`;

export interface PhotoParts {
  id: string;
  label: string;
  required: boolean;
  /** Ids of photos that came with an earlier attempt and are kept, and what to say then. */
  kept: string;
  keptWords: string;
}

/** On a telephone it opens the camera. */
export const photoField = ({ id, label, required, kept, keptWords }: PhotoParts): Html =>
  html`${kept && html`<p class="notice">${keptWords}</p>${hiddenField('photos', kept)}`}
<label for="${id}">${label}</label>
<input id="${id}" name="photo" type="file" accept="image/*" capture="environment"${required && !kept && html` required`}>`;

/** What is seldom needed, behind its name. */
export const folded = (label: string, open: boolean, content: Html): Html =>
  html`<details${open && html` open`}><summary>${label}</summary>${content}</details>`;

/** Why a form was refused; a screen reader says it at once. */
export const problemBox = (why: Html | string): Html =>
  html`<div class="box problem-box" role="alert" tabindex="-1" autofocus><p>${why}</p></div>`;

export const saidBox = (words: Html | string): Html =>
  html`<div class="box said-box" role="status" tabindex="-1" autofocus><p>${words}</p></div>`;
