import { html, type Html } from '../../platform/index.js';
import { problemBox, saidBox } from '../fields.page.js';
import type { PartnerPage } from './partner-page.queries.js';
import { saidWords } from './said.rules.js';
import { claimLines } from './claim-lines.page.js';
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
  const { opened, others, more, past } = page;
  const words = said && opened && saidWords(said, opened, page);
  const homeless = refused && !(opened && hasForm({ opened, page, marks, refused }));
  return html`<h1>Your tasks</h1>
<p class="soft" dir="auto">${page.partner.name}</p>
${words && saidBox(words)}
${homeless && problemBox(refused.why)}
${absent && !refused && problemBox('This task is not here, or not any more.')}
${opened ? openedCard({ opened, page, marks, refused }) : others.length === 0 && html`<p>Nothing to do right now. Thank you.</p>`}
${others.length > 0 && html`<h2>${opened ? 'Other tasks' : 'Tasks'}</h2>`}
<ul class="cards">${others.map((task) => listedTask(task, page))}</ul>
${(opened || others.length > 0) && html`<p><a class="tap" href="?sheet=today">Print today’s job sheets</a></p>`}
${more > 0 && html`<p><a class="tap" href="?all=yes">${more} more</a></p>`}
${past.length > 0 && html`<h2>Settled in the last 30 days</h2>`}
<ul class="cards">${past.map((task) => listedTask(task, page))}</ul>
${claimLines(page)}
<p><a class="tap" href="?scorecard=yes">How your promises went</a></p>`;
}
