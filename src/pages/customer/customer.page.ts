import type { TimelineItem } from '../../cases/index.js';
import type { Commitment } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { pageForm, photoField, problemBox, saidBox, textArea } from '../fields.page.js';
import { earlierLink, messageList } from '../messages.page.js';
import { MOST_WORDS } from '../posted.js';
import type { RefusedForm } from '../refused.js';
import { dayTag } from '../times.page.js';
import { zoneWords } from '../times.rules.js';
import type { CustomerSaid } from './customer-acts.service.js';
import type { CustomerPage } from './customer-page.queries.js';
import { promiseCard } from './promise-card.page.js';
import { inOrder } from './promise-words.rules.js';

export interface CustomerPageShown {
  page: CustomerPage;
  marks: () => Html;
  said?: string | undefined;
  refused?: RefusedForm | undefined;
}

/** Where the matter stands, what we promised, and what was said: one desk, one person with a name. */
export function customerBody(shown: CustomerPageShown): Html {
  const { page, said, refused } = shown;
  const promises = inOrder<Commitment>(page.promises, page.now);
  const words = said && Object.hasOwn(SAID, said) && SAID[said as CustomerSaid];
  return html`<h1 dir="auto">${page.case.subject}</h1>
<p class="soft">Case ${page.case.number}, since ${dayTag(new Date(page.case.receivedAt), page.zone, page)}</p>
${words && saidBox(words)}
${refused && !isShown(refused, promises) && problemBox(refused.why)}
${stage(page)}
<h2>What we promised</h2>
${promises.length === 0 && html`<p>Nothing yet. What we promise you stands here as soon as we do.</p>`}
<ul class="cards">${promises.map((promise) => promiseCard(promise, shown))}</ul>
<h2>Messages</h2>
${earlierLink(page.earlier)}
${messageList(page.messages, authorOf, page, page.files)}
${messageForm(shown)}
<p class="soft">All times are ${zoneWords(page.zone)}.</p>`;
}

const SAID: Record<CustomerSaid, string> = {
  written: 'Thank you. We have your message, and answer you here and by mail.',
  doubted: 'Thank you for telling us. We look into it, and come back to you.',
  'followed-up':
    'Thank you. This case was closed a while ago, so we opened a new one for it. You hear from us by mail.',
};

const STAGES: Record<string, string> = {
  'we have it': 'We have it.',
  'we are on it': 'We are on it.',
  'solved?': 'We think this is solved. If it is not, write to us below.',
  closed: 'This is closed. If it comes back, write to us below and we take it up again.',
};
const WAITING = {
  customer: 'We need something from you: please see the messages below.',
  partner: 'We are waiting for a partner of ours, and keep after them.',
  approval: 'We are waiting for a decision in our house.',
};

function stage({ case: { state, owner }, awaited, solution }: CustomerPage): Html {
  const words = STAGES[state] ?? WAITING[awaited ?? 'partner'];
  const first = owner?.trim().split(/\s+/)[0];
  return html`<div class="box"><p><strong>${words}</strong></p>
${state === 'solved?' && solution && html`<p class="words" dir="auto">${solution}</p>`}
${first && html`<p><span dir="auto">${first}</span> looks after this for you.</p>`}</div>`;
}

function messageForm({ marks, refused }: CustomerPageShown): Html {
  const typed = refused?.answer === 'message' ? refused.typed : {};
  const text = { id: 'message', name: 'text', label: 'Write to us', value: typed['text'] ?? '', most: MOST_WORDS };
  const photo = { id: 'photo', label: 'Photo (if you like)', required: false, kept: typed['photos'] ?? '' };
  const fields = html`${textArea(text)}${photoField(photo)}`;
  return html`${refused?.answer === 'message' && problemBox(refused.why)}
${pageForm({ answer: 'message', marks: marks(), fields, files: true, button: 'Send' })}`;
}

const isShown = ({ answer, typed }: RefusedForm, promises: readonly Commitment[]): boolean =>
  answer === 'message' || promises.some(({ id }) => id === typed['promise']);

/** Of those who help us the customer knows no names. */
function authorOf({ entry }: TimelineItem): string {
  if (entry!.author === 'customer') return 'You';
  return entry!.author === 'partner' ? 'Our partner' : 'We';
}
