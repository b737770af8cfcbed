import { html, type Html } from '../../platform/index.js';
import { pageForm, problemBox, textArea } from '../fields.page.js';
import { MOST_WORDS } from '../posted.js';
import type { CustomerPage } from './customer-page.queries.js';
import type { CustomerPageShown } from './customer.page.js';

/** What we call the solution, and whether it is one: yes and no are a tap each, and no may say more. */
export function solutionAsked(shown: CustomerPageShown): Html | null {
  const { page } = shown;
  if (!isAsked(page)) return null;
  const { summary, agreed } = page.solution!;
  return html`<p class="words" dir="auto">${summary}</p>
${agreed ? null : yesForm(shown)}
${noForm(shown)}`;
}

/** Where we wait for their word, or they may take it back. */
export const isAsked = ({ case: { state }, solution }: CustomerPage): boolean => state === 'solved?' && !!solution;

const yesForm = ({ page, marks }: CustomerPageShown): Html =>
  pageForm({ answer: 'solved', marks: marks(), button: page.words.customer.solution.yes });

function noForm({ page, marks, refused }: CustomerPageShown): Html {
  const words = page.words.customer.solution;
  const isRefused = refused?.answer === 'unsolved';
  const value = isRefused ? (refused.typed['text'] ?? '') : '';
  const fields = textArea({ id: 'unsolved', name: 'text', label: words.note, value, most: MOST_WORDS });
  return html`${isRefused && problemBox(refused.why)}
${pageForm({ answer: 'unsolved', marks: marks(), fields, button: words.no, quiet: true })}`;
}
