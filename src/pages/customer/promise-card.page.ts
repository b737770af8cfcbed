import type { Commitment } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { folded, pageForm, problemBox, textArea } from '../fields.page.js';
import { MOST_WORDS } from '../posted.js';
import { timeTag } from '../times.page.js';
import type { CustomerPageShown } from './customer.page.js';
import type { CustomerPage } from './customer-page.queries.js';
import { mayDoubt, newTimeFor, standingOf, type Standing } from './promise-words.rules.js';

/** A promise, and how we stand by it. A late one is an apology with what comes next, never just a mark. */
export function promiseCard(promise: Commitment, shown: CustomerPageShown): Html {
  const { page } = shown;
  const standing = standingOf(promise, page.now)!;
  return html`
<li class="card"><h3 dir="auto">${promise.what}</h3>
${SENTENCES[standing](promise, page)}
${promise.startsAt && (standing === 'open' || standing === 'moved') && html`<p><a class="tap" href="?calendar=${promise.id}">Add to calendar</a></p>`}
${standing !== 'doubted' && mayDoubt(promise, page.now) && doubtForm(promise, shown)}</li>`;
}

const SENTENCES: Record<Standing, (promise: Commitment, page: CustomerPage) => Html> = {
  open: (promise, page) => html`<p>We promised this ${byWhen(promise, page)}.</p>`,
  moved: (promise, page) => html`<p>We promise this now ${byWhen(promise, page)}.</p>
<p>At first we said ${at(promise.originalDueAt, page)}. We are sorry for the change.</p>`,
  late: (promise, page) => {
    const next = newTimeFor(promise, page.promises, page.now);
    return html`<p><strong>We are sorry: we are late.</strong> We had promised this ${byWhen(promise, page)}.</p>
<p>${next ? html`The new time: ${byWhen(next, page)}.` : 'We tell you the new time here and by mail, before you have to ask.'}</p>`;
  },
  reported: (promise, page) => html`<p>As far as we know this is done${since(promise, page)}. Is it?</p>`,
  doubted: () => html`<p>You told us that this did not happen. We look into it, and come back to you.</p>`,
  kept: (promise, page) => html`<p><strong class="kept">Kept.</strong> Done${since(promise, page)}.</p>`,
  'kept late': (promise, page) =>
    html`<p>Done${since(promise, page)}, later than we promised (${at(promise.dueAt, page)}). We are sorry for the wait.</p>`,
  dropped: () => html`<p>This no longer stands. If you do not know why, please ask us below.</p>`,
};

/** In the customer's zone, whatever zone it was promised in. */
const byWhen = ({ startsAt, dueAt }: Commitment, page: CustomerPage): Html =>
  html`${startsAt ? 'for' : 'by'} <strong>${timeTag({ start: startsAt, end: dueAt, zone: page.zone }, page)}</strong>`;

const at = (end: Date, page: CustomerPage): Html => timeTag({ start: null, end, zone: page.zone }, page);

function since({ completedAt, settledAt }: Commitment, page: CustomerPage): Html | null {
  const when = completedAt ?? settledAt;
  return when && html` ${at(when, page)}`;
}

function doubtForm({ id }: Commitment, { marks, refused }: CustomerPageShown): Html {
  const open = refused?.answer === 'doubt' && refused.typed['promise'] === id;
  const label = 'What happened instead? (if you like)';
  const value = open ? (refused.typed['text'] ?? '') : '';
  const fields = textArea({ id: `doubt-${id}`, name: 'text', label, value, most: MOST_WORDS });
  const form = pageForm({
    answer: 'doubt',
    marks: marks(),
    hidden: { promise: id },
    fields,
    button: 'Tell us',
    quiet: true,
  });
  return folded('This did not happen', open, html`${open && problemBox(refused.why)}${form}`);
}
