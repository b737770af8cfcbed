import type { TimelineItem } from '../../cases/index.js';
import type { Commitment } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { pageForm, photoField, problemBox, saidBox, textArea } from '../fields.page.js';
import { earlierLink, messageList } from '../messages.page.js';
import { MOST_WORDS } from '../posted.js';
import type { RefusedForm } from '../refused.js';
import { helplineBox } from '../helpline.page.js';
import { languageForm } from '../page-languages.js';
import { dayTag, zoneIn } from '../times.page.js';
import { sentence } from '../words/page-words.js';
import type { CustomerSaid } from './customer-acts.service.js';
import type { CustomerPage, ShownPromise } from './customer-page.queries.js';
import { promiseCard } from './promise-card.page.js';
import { inOrder } from './promise-words.rules.js';
import { isAsked, solutionAsked } from './solution.page.js';
import { wishCards } from './wishes.page.js';

export interface CustomerPageShown {
  page: CustomerPage;
  marks: () => Html;
  said?: string | undefined;
  refused?: RefusedForm | undefined;
}

/** Where the matter stands, what we promised, and what was said: one desk, one person with a name. */
export function customerBody(shown: CustomerPageShown): Html {
  const { page, said, refused, marks } = shown;
  const words = page.words.customer;
  const promises = inOrder<ShownPromise>(page.promises, page.now);
  const done = said && Object.hasOwn(words.said, said) && words.said[said as CustomerSaid];
  return html`<h1 dir="auto">${page.case.subject}</h1>
<p class="soft">${sentence(words.caseSince, { number: page.case.number, day: dayTag(new Date(page.case.receivedAt), page.zone, page) })}</p>
${done && saidBox(done)}
${refused && !isShown(refused, page, promises) && problemBox(refused.why)}
${stage(shown)}
<h2>${words.promised}</h2>
${promises.length === 0 && html`<p>${words.nothing}</p>`}
<ul class="cards">${promises.map((promise) => promiseCard(promise, shown))}</ul>
${wishCards(page)}
<h2>${words.messages}</h2>
${earlierLink(page.earlier, page)}
${messageList(page.messages, authorIn(words), page, page.files)}
${messageForm(shown)}
<p class="soft">${sentence(words.zone, { zone: zoneIn(page.zone, page) })}</p>
${languageForm(page, marks())}
${helplineBox(page, page.helpline)}`;
}

function stage(shown: CustomerPageShown): Html {
  const { page } = shown;
  const { looksAfter } = page.words.customer;
  const first = page.case.owner?.trim().split(/\s+/)[0];
  const name = html`<span dir="auto">${first}</span>`;
  return html`<div class="box"><p><strong>${whereItStands(page)}</strong></p>
${solutionAsked(shown)}
${first && html`<p>${sentence(looksAfter, { name })}</p>`}</div>`;
}

function whereItStands({ case: { state }, awaited, solution, words }: CustomerPage): string {
  const { stages, waiting } = words.customer;
  if (state === 'solved?' && solution?.agreed) return words.customer.solution.agreed;
  return Object.hasOwn(stages, state) ? stages[state as keyof typeof stages] : waiting[awaited ?? 'partner'];
}

function messageForm({ page, marks, refused }: CustomerPageShown): Html {
  const { customer, common } = page.words;
  const typed = refused?.answer === 'message' ? refused.typed : {};
  const text = { id: 'message', name: 'text', label: customer.write, value: typed['text'] ?? '', most: MOST_WORDS };
  const kept = typed['photos'] ?? '';
  const photo = { id: 'photo', label: customer.photo, required: false, kept, keptWords: common.photoKept };
  const fields = html`${textArea(text)}${photoField(photo)}`;
  return html`${refused?.answer === 'message' && problemBox(refused.why)}
${pageForm({ answer: 'message', marks: marks(), fields, files: true, button: customer.send })}`;
}

const isShown = ({ answer, typed }: RefusedForm, page: CustomerPage, promises: readonly Commitment[]): boolean =>
  answer === 'message' ||
  (answer === 'unsolved' && isAsked(page)) ||
  promises.some(({ id }) => id === typed['promise']);

/** Of those who help us the customer knows no names. */
const authorIn =
  (words: CustomerPage['words']['customer']) =>
  ({ entry }: TimelineItem): string => {
    if (entry!.author === 'customer') return words.you;
    return entry!.author === 'partner' ? words.partner : words.we;
  };
