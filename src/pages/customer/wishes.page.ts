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
  const { wishes } = page.words.customer;
  const { answer, withSum, withUntil, whatNow } = wishWords(wish, page.words.customer);
  return html`
<li class="card"><h3>${wishes.remedy[wish.remedy]}</h3>
<p><strong>${answer}</strong>${withSum && html` ${sentence(wishes.sum, { sum: sumText(wish.sum!, page) })}`}</p>
${whatNow && html`<p>${whatNow}</p>`}
${withUntil && html`<p>${sentence(wishes.until, { time: timeTag({ start: null, end: wish.expiresAt!, zone: page.zone }, page) })}</p>`}</li>`;
}

function sumText({ amount, currency }: NonNullable<Wish['sum']>, { language }: CustomerPage): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
