import { html, type Html } from '../../platform/index.js';
import type { HelplineView } from '../../customers/index.js';
import { pageForm, saidBox } from '../fields.page.js';
import { helplineBox } from '../helpline.page.js';
import { languageForm } from '../page-languages.js';
import type { Spoken } from '../words/page-words.js';

export interface DeadLinkShown extends Spoken {
  marks: () => Html;
  sent: boolean;
  helpline: HelplineView | null;
}

/** The same for every link that opens nothing, whatever became of it: who guesses learns nothing. */
export function deadLinkBody(shown: DeadLinkShown): Html {
  const words = shown.words.common.deadLink;
  return html`<h1>${words.title}</h1>
${shown.sent && saidBox(words.sent)}
<p>${words.why}</p>
<p>${words.offer}</p>
${pageForm({ answer: 'new-link', marks: shown.marks(), button: words.button })}
<p class="soft">${words.noMail}</p>
${languageForm(shown, shown.marks())}
${shown.helpline && helplineBox(shown, shown.helpline)}`;
}
