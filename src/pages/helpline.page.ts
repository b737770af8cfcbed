import { hoursFor, type HelplineView } from '../customers/index.js';
import { html, type Html } from '../platform/index.js';
import type { Spoken } from './words/page-words.js';

/** How to talk to a person: on every page of a customer's it stands last, so that it is found where it was. */
export function helplineBox({ words, language }: Spoken, helpline: HelplineView): Html | null {
  const { phone } = helpline;
  if (!phone) return null;
  const hours = hoursFor(helpline, language);
  return html`<aside class="helpline" aria-label="${words.customer.person}"><p><strong>${words.customer.person}</strong></p>
<p><a class="tap" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>${hours && html`<br><span lang="${hours.language}" dir="auto">${hours.words}</span>`}</p></aside>`;
}
