import { html, type Html } from '../../platform/index.js';
import { timeTag } from '../times.page.js';
import { sentence } from '../words/page-words.js';
import type { CustomerPage } from './customer-page.queries.js';
import { wishWords } from './wish-words.rules.js';
import type { Wish } from './wishes.queries.js';

/** What they asked for: yes, no or not yet, and what that means for them. */
export function wishCards(page: CustomerPage): Html | null {
  if (page.wishes.length === 0) return null;
  return html`<h2>${page.words.customer.wishes.title}</h2>
<ul class="cards">${page.wishes.map((wish) => wishCard(wish, page))}</ul>`;
}

function wishCard(wish: Wish, page: CustomerPage): Html {
  const { wishes, done } = page.words.customer;
  const { answer, withSum, withUntil, withNumber, withDone, whatNow } = wishWords(wish, page.words.customer);
  const time = (at: Date): Html => timeTag({ start: null, end: at, zone: page.zone }, page);
  return html`
<li class="card"><h3>${wishes.remedy[wish.remedy]}</h3>
<p><strong>${answer}</strong>${withSum && html` ${sentence(wishes.sum, { sum: sumText(wish.sum!, page) })}`}</p>
${withDone && html`<p>${sentence(done, { time: time(wish.doneAt!) })}</p>`}
${whatNow && html`<p>${whatNow}</p>`}
${withNumber && html`<p>${sentence(wishes.number, { number: numberTag(wish.returnNumber!) })}</p>`}
${withUntil && html`<p>${sentence(wishes.until, { time: time(wish.expiresAt!) })}</p>`}</li>`;
}

/** Never broken in two, and read as it is written whichever way the page runs. */
const numberTag = (number: string): Html => html`<strong class="number" dir="ltr">${number}</strong>`;

function sumText({ amount, currency }: NonNullable<Wish['sum']>, { language }: CustomerPage): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
