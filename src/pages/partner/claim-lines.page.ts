import type { ClaimView } from '../../cases/index.js';
import { html, type Html, type Money } from '../../platform/index.js';
import { dayTag } from '../times.page.js';
import type { PartnerPage } from './partner-page.queries.js';

const KIND = { damage: 'Damage', loss: 'Loss', delay: 'Delay', other: 'Claim' };
const STATE: Record<ClaimView['state'], string> = {
  prepared: 'Not filed yet',
  filed: 'Waits for your answer',
  accepted: 'Accepted',
  partly: 'Accepted in part',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  paid: 'Paid',
};

/** What we claim of the partner, a line for each. */
export function claimLines(page: PartnerPage): Html | null {
  if (page.claims.length === 0) return null;
  return html`<h2>Claims</h2>
<ul class="cards">${page.claims.map((claim) => lineOf(claim, page))}</ul>`;
}

const lineOf = (claim: ClaimView, page: PartnerPage): Html => html`
<li class="card"><strong>${KIND[claim.kind]}, ${sum(claim.claimed, page)}</strong>${claim.reference && html` · <span dir="auto">${claim.reference}</span>`}
<p class="state${claim.state === 'paid' && ' kept'}">${STATE[claim.state]}${claim.granted && claim.granted.amount > 0 && html`: ${sum(claim.granted, page)}`}</p>
<p class="soft">Filed ${dayTag(new Date(claim.filedAt!), page.partner.zone, page)}</p></li>`;

/** `24.50 EUR` as the reader's language writes it. */
function sum({ amount, currency }: Money, { language }: PartnerPage): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
