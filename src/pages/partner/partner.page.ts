import { filled, html, type Html } from '../../platform/index.js';
import { problemBox, saidBox } from '../fields.page.js';
import { languageForm } from '../page-languages.js';
import { claimLines, isClaimShown } from './claim-lines.page.js';
import type { PartnerPage } from './partner-page.queries.js';
import { saidWords } from './said.rules.js';
import { listedTask, openedCard } from './task-card.page.js';
import { hasForm, type Refused } from './task-forms.page.js';

export interface PartnerPageShown {
  page: PartnerPage;
  marks: () => Html;
  said?: string | undefined;
  refused?: Refused | undefined;
  /** A task was asked for that is not here, or not any more. */
  absent: boolean;
}

/** "Your tasks": the one to answer now open on top, the others due first, and what was settled lately. */
export function partnerBody({ page, marks, said, refused, absent }: PartnerPageShown): Html {
  const { opened, others, more, past, morePast } = page;
  const words = page.words.partner;
  const homeless =
    refused && !(opened && hasForm({ opened, page, marks, refused })) && !isClaimShown({ page, marks, refused });
  return html`<h1>${words.title}</h1>
<p class="soft" dir="auto">${page.partner.name}</p>
${saidIn(page, said)}
${homeless && problemBox(refused.why)}
${absent && !refused && problemBox(words.absent)}
${opened ? openedCard({ opened, page, marks, refused }) : others.length === 0 && html`<p>${words.nothing}</p>`}
${others.length > 0 && html`<h2>${opened ? words.others : words.tasks}</h2>`}
<ul class="cards">${others.map((task) => listedTask(task, page))}</ul>
${(opened || others.length > 0) && html`<p><a class="tap" href="?sheet=today">${words.sheets}</a></p>`}
${more > 0 && html`<p><a class="tap" href="?all=yes">${filled(words.more, { n: more })}</a></p>`}
${past.length > 0 && html`<h2>${words.past}</h2>`}
<ul class="cards">${past.map((task) => listedTask(task, page))}</ul>
${morePast && html`<p><a class="tap" href="?past=all">${words.allPast}</a></p>`}
${claimLines({ page, marks, refused })}
<p><a class="tap" href="?scorecard=yes">${words.scorecard}</a></p>
${languageForm(page, marks(), opened?.task.id)}`;
}

/** Anybody can write an address: it says only what the task, or a claim, says too. */
function saidIn(page: PartnerPage, said: string | undefined): Html | undefined {
  if (said === 'claim-answered' && page.claims.some(({ answeredAt }) => answeredAt !== null))
    return saidBox(page.words.partner.said.answeredClaim);
  const words = said && page.opened ? saidWords(said, page.opened, page) : undefined;
  return words ? saidBox(words) : undefined;
}
