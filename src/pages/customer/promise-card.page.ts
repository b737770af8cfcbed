import type { Commitment } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { folded, pageForm, problemBox, textArea } from '../fields.page.js';
import { MOST_WORDS } from '../posted.js';
import { timeTag } from '../times.page.js';
import type { CustomerPageShown } from './customer.page.js';
import type { CustomerPage } from './customer-page.queries.js';
import { sentence } from '../words/page-words.js';
import { hearsBy, mayDoubt, newTimeFor, standingOf, type Standing } from './promise-words.rules.js';

/** A promise, and how we stand by it. A late one is an apology with what comes next, never just a mark. */
export function promiseCard(promise: Commitment, shown: CustomerPageShown): Html {
  const { page } = shown;
  const standing = standingOf(promise, page.now)!;
  return html`
<li class="card"><h3 dir="auto">${promise.what}</h3>
${SENTENCES[standing](promise, page)}
${promise.startsAt && (standing === 'open' || standing === 'moved') && html`<p><a class="tap" href="?calendar=${promise.id}">${page.words.customer.calendar}</a></p>`}
${standing !== 'doubted' && mayDoubt(promise, page.now) && doubtForm(promise, shown)}</li>`;
}

const SENTENCES: Record<Standing, (promise: Commitment, page: CustomerPage) => Html> = {
  open: (promise, page) => html`<p>${said(page, 'open', { when: byWhen(promise, page) })}</p>`,
  moved: (promise, page) => html`<p>${said(page, 'moved', { when: byWhen(promise, page) })}</p>
<p>${said(page, 'atFirst', { time: at(promise.originalDueAt, page) })}</p>`,
  late: (
    promise,
    page,
  ) => html`<p><strong>${page.words.customer.late}</strong> ${said(page, 'hadPromised', { when: byWhen(promise, page) })}</p>
<p>${whatNow(promise, page)}</p>`,
  reported: (promise, page) => html`<p>${withTime(page, ['reported', 'reportedSometime'], promise)}</p>`,
  doubted: (_promise, page) => html`<p>${page.words.customer.doubted}</p>`,
  kept: (promise, page) =>
    html`<p><strong class="kept">${page.words.customer.kept}</strong> ${withTime(page, ['done', 'doneSometime'], promise)}</p>`,
  'kept late': (promise, page) => {
    const promised = { promised: at(promise.dueAt, page) };
    return html`<p>${withTime(page, ['keptLate', 'keptLateSometime'], promise, promised)}</p>`;
  },
  dropped: (_promise, page) => html`<p>${page.words.customer.dropped}</p>`,
};

type Sentence = Exclude<keyof CustomerPage['words']['customer'], 'said' | 'stages' | 'waiting' | 'solution' | 'wishes'>;

const said = ({ words }: CustomerPage, name: Sentence, values: Record<string, Html>): Html =>
  sentence(words.customer[name], values);

/** A late promise is followed by its new time, or else by when they hear from us, or that they will before they ask. */
function whatNow(late: Commitment, page: CustomerPage): Html | string {
  const next = newTimeFor(late, page.promises, page.now);
  if (next) return said(page, 'newTime', { when: byWhen(next, page) });
  const word = hearsBy(page.promises, page.now);
  return word ? said(page, 'hearBy', { when: byWhen(word, page) }) : page.words.customer.noNewTime;
}

/** In the customer's zone, whatever zone it was promised in. */
const byWhen = ({ startsAt, dueAt }: Commitment, page: CustomerPage): Html => {
  const time = html`<strong>${timeTag({ start: startsAt, end: dueAt, zone: page.zone }, page)}</strong>`;
  return said(page, startsAt ? 'window' : 'instant', { time });
};

const at = (end: Date, page: CustomerPage): Html => timeTag({ start: null, end, zone: page.zone }, page);

/** With when it was done, where that is known. */
function withTime(
  page: CustomerPage,
  [known, unknown]: [Sentence, Sentence],
  { completedAt, settledAt }: Commitment,
  more: Record<string, Html> = {},
): Html {
  const when = completedAt ?? settledAt;
  return when ? said(page, known, { ...more, time: at(when, page) }) : said(page, unknown, more);
}

function doubtForm({ id }: Commitment, { page, marks, refused }: CustomerPageShown): Html {
  const words = page.words.customer;
  const open = refused?.answer === 'doubt' && refused.typed['promise'] === id;
  const value = open ? (refused.typed['text'] ?? '') : '';
  const fields = textArea({ id: `doubt-${id}`, name: 'text', label: words.doubtNote, value, most: MOST_WORDS });
  const form = pageForm({
    answer: 'doubt',
    marks: marks(),
    hidden: { promise: id },
    fields,
    button: words.doubt,
    quiet: true,
  });
  return folded(words.doubtFold, open, html`${open && problemBox(refused.why)}${form}`);
}
