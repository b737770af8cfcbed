import type { ClaimView } from '../../cases/index.js';
import { filled, html, type Html, type Money } from '../../platform/index.js';
import { folded, pageForm, problemBox, textArea } from '../fields.page.js';
import { MOST_WORDS } from '../posted.js';
import type { RefusedForm } from '../refused.js';
import { dayTag } from '../times.page.js';
import { sentence } from '../words/page-words.js';
import type { PartnerPage } from './partner-page.queries.js';
import { centsOf } from './sum.rules.js';

export interface ClaimLines {
  page: PartnerPage;
  marks: () => Html;
  refused?: RefusedForm | undefined;
}

/** What we claim of the partner, each with the answer it can still be given. */
export function claimLines(shown: ClaimLines): Html | null {
  const { claims, words } = shown.page;
  if (claims.length === 0) return null;
  return html`<h2>${words.partner.claims.title}</h2>
<ul class="cards">${claims.map((claim) => lineOf(claim, shown))}</ul>`;
}

/** Whether the refused form stands with its claim. */
export const isClaimShown = ({ page, refused }: ClaimLines): boolean =>
  refused?.answer === 'claim' &&
  page.claims.some(({ id, allowed = [] }) => id === refused.typed['claim'] && allowed.length > 0);

function lineOf(claim: ClaimView, shown: ClaimLines): Html {
  const { page } = shown;
  const words = page.words.partner.claims;
  const { kind, state, claimed, granted, reference, reason, answerNote, allowed = [] } = claim;
  return html`
<li class="card"><strong>${words.kind[kind]}, ${sum(claimed, page)}</strong>${reference && html` · <span dir="auto">${reference}</span>`}
<p class="state${state === 'paid' && ' kept'}">${words.state[state]}${granted && granted.amount > 0 && html`: ${sum(granted, page)}`}</p>
<p class="soft">${sentence(words.filed, { day: dayTag(new Date(claim.filedAt!), page.partner.zone, page) })}</p>
${allowed.length > 0 && html`<p class="words" dir="auto">${reason}</p>`}
${answerNote && html`<p class="soft">${words.yourNote}</p><p class="words" dir="auto">${answerNote}</p>`}
${allowed.length > 0 && answerForm(claim, shown)}</li>`;
}

const VERDICTS = [
  ['accepted', 'accept', 'accept'],
  ['partly', 'accept_partly', 'partly'],
  ['rejected', 'reject', 'reject'],
] as const;

function answerForm({ id, version, claimed, state, allowed = [] }: ClaimView, shown: ClaimLines): Html {
  const { marks, page, refused } = shown;
  const words = page.words.partner.claims;
  const open = refused?.answer === 'claim' && refused.typed['claim'] === id;
  const typed = open ? refused.typed : {};
  const verdicts = VERDICTS.filter(([, act]) => allowed.includes(act));
  const chosen = typed['verdict'] ?? verdicts[0]![0];
  const option = ([verdict, , label]: (typeof VERDICTS)[number]): Html =>
    html`<option value="${verdict}"${verdict === chosen && html` selected`}>${words[label]}</option>`;
  const part = html`<label for="sum-${id}">${filled(words.sum, { currency: claimed.currency })}</label>
<input id="sum-${id}" name="sum" inputmode="decimal" autocomplete="off" dir="ltr" maxlength="20" value="${typed['sum'] ?? ''}">`;
  const note = { id: `note-${id}`, name: 'note', label: words.note, value: typed['note'] ?? '', most: MOST_WORDS };
  const fields = html`<label for="verdict-${id}">${words.verdict}</label>
<select id="verdict-${id}" name="verdict">${verdicts.map(option)}</select>
${allowed.includes('accept_partly') && part}
${textArea(note)}`;
  const form = pageForm({
    answer: 'claim',
    marks: marks(),
    hidden: { claim: id, version },
    fields,
    button: words.button,
    quiet: true,
  });
  const label = state === 'filed' ? words.answerFold : words.answerAgain;
  return folded(label, open, html`${open && problemBox(refused.why)}${form}`);
}

/** `24.50 EUR` as the reader's language writes it. */
const sum = ({ amount, currency }: Money, { language }: PartnerPage): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount / 10 ** centsOf(currency));
