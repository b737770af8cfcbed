import type { TaskView, TimelineItem } from '../../cases/index.js';
import type { CommitmentView } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { earlierLink, messageList } from '../messages.page.js';
import { countdownTag, timeTag, zoneIn, type Reader } from '../times.page.js';
import { sentence } from '../words/page-words.js';
import type { PartnerPage } from './partner-page.queries.js';
import { isLate, isOnlySaid, possibleAnswers, spanOf, stateWords } from './task-answers.rules.js';
import { messageForm, taskForms, type TaskForms } from './task-forms.page.js';

/** The task that is open: everything about it, and every answer it can be given. */
export function openedCard(shown: TaskForms): Html {
  const { opened, page } = shown;
  const { task, messages, earlier, files } = opened;
  const words = page.words.partner;
  const said = messageList(messages, authorIn(words), { ...page, zone: page.partner.zone }, files);
  return html`<section class="card current" aria-labelledby="task">
${stateLine(task, page)}
${page.mailed && html`<p class="soft">${words.mailed}</p>`}
<h2 id="task" dir="auto">${task.title}</h2>
${task.instructions && html`<p class="words" dir="auto">${task.instructions}</p>`}
<dl>${whenRows(task, page)}${spokenRow(task, page)}${conditionRow(task, page)}${contactRows(task, page)}${proofRow(task, page)}${assigneeRow(shown)}${reasonRow(task, page)}</dl>
${taskForms(shown)}
${takeAlong(task, page)}
<h3>${words.messages}</h3>
${earlierLink(earlier, page, { task: task.id })}
${messages.length === 0 ? html`<p class="soft">${words.noMessages}</p>` : said}
${messageForm(shown)}
</section>`;
}

/** A time that is agreed goes into the reader's own diary; paper helps whoever drives. */
function takeAlong(task: TaskView, { now, byLink, words: { partner } }: PartnerPage): Html | null {
  if (!possibleAnswers(task, now).open) return null;
  return html`<p>${task.state === 'agreed' && html`<a class="tap" href="?calendar=${task.id}">${partner.calendar}</a>`}${task.state === 'agreed' && byLink && ' · '}${byLink && html`<a class="tap" href="?sheet=${task.id}">${partner.sheet}</a>`}</p>`;
}

/** Another task in a line or two; its title opens it. */
export function listedTask(task: TaskView, page: PartnerPage): Html {
  const { terms, open } = possibleAnswers(task, page.now);
  const span = spanOf(open ? terms! : task.commitment!, page.partner.zone);
  return html`
<li class="card"><a class="whole" href="?task=${task.id}" dir="auto">${task.title}</a>
${stateLine(task, page)}
<p>${timeTag(span, page)}${open && html` · ${countdownTag(span, page)}`}</p></li>`;
}

const stateLine = (task: TaskView, { now, words }: PartnerPage): Html =>
  html`<p class="state${isLate(task, now) && ' late'}${task.state === 'done' && ' kept'}">${stateWords(task, now, words.partner)}</p>`;

function whenRows(task: TaskView, page: PartnerPage): Html {
  const { open } = possibleAnswers(task, page.now);
  const { commitment, pending } = task;
  const { rows } = page.words.partner;
  const row = (label: string, terms: CommitmentView): Html => {
    const span = spanOf(terms, page.partner.zone);
    const left = open && html`<br>${countdownTag(span, page)}`;
    return html`<dt>${label}</dt><dd>${timeTag(span, page)}, ${zoneIn(span.zone, page)}${left}</dd>`;
  };
  const asked = pending ?? commitment;
  return html`${commitment && row(pending ? rows.agreed : asked?.awaited === 'us' ? rows.proposed : rows.when, commitment)}
${pending && row(pending.awaited === 'us' ? rows.asked : rows.wePropose, pending)}
${open && asked && replyRow(asked, page)}`;
}

function replyRow({ awaited, replyBy }: CommitmentView, page: PartnerPage): Html | null {
  const { rows } = page.words.partner;
  if (awaited === 'us') return html`<dt>${rows.next}</dt><dd>${rows.weAnswer}</dd>`;
  if (awaited !== 'partner' || !replyBy) return null;
  const span = { start: null, end: new Date(replyBy), zone: page.partner.zone };
  return html`<dt>${rows.answerBy}</dt><dd>${timeTag(span, page)}<br>${countdownTag(span, page)}</dd>`;
}

function spokenRow(task: TaskView, page: PartnerPage): Html | null {
  const { spoken } = task.commitment ?? {};
  if (!spoken || !isOnlySaid(task)) return null;
  const { rows } = page.words.partner;
  const when = timeTag({ start: null, end: new Date(spoken.at), zone: page.partner.zone }, page);
  const speaker = html`<span dir="auto">${spoken.speaker}</span>`;
  return html`<dt>${rows.said}</dt><dd>${sentence(rows.saidSo, { speaker, when })}</dd>`;
}

/** Whose promise it hangs on is not for every partner to know. */
const conditionRow = ({ commitment }: TaskView, { words: { partner } }: PartnerPage): Html | null =>
  commitment?.condition && !commitment.condition.metAt && HANGING.includes(commitment.state)
    ? html`<dt>${partner.rows.but}</dt><dd>${partner.rows.hanging}</dd>`
    : null;
const HANGING: readonly string[] = ['proposed', 'countered', 'accepted'];

/** The place, line by line; none where the task does not share it. */
export function placeLines({ address }: TaskView['contact']): string[] {
  const city = [address?.postcode, address?.city].filter(Boolean).join(' ');
  return [address?.street, city, address?.country].filter((line): line is string => Boolean(line));
}

function contactRows({ contact }: TaskView, { words }: PartnerPage): Html {
  const { name, phone } = contact;
  const { rows } = words.partner;
  const lines = placeLines(contact);
  const place = lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`);
  const map = `https://www.openstreetmap.org/search?query=${encodeURIComponent(lines.join(', '))}`;
  return html`${name && html`<dt>${rows.who}</dt><dd dir="auto">${name}</dd>`}
${phone && html`<dt>${rows.phone}</dt><dd><a class="tap" dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></dd>`}
${lines.length > 0 && html`<dt>${rows.where}</dt><dd dir="auto">${place}</dd><dd><a class="tap" href="${map}" rel="noreferrer noopener">${rows.map}</a></dd>`}`;
}

/** What proof is asked for; null where none is. */
export const proofWords = ({ proof }: Pick<TaskView, 'proof'>, { words }: Pick<Reader, 'words'>): string | null =>
  proof === 'off' ? null : words.partner.proof[proof];

function proofRow(task: TaskView, page: PartnerPage): Html | null {
  const proof = proofWords(task, page);
  return proof && possibleAnswers(task, page.now).open
    ? html`<dt>${page.words.partner.rows.proof}</dt><dd>${proof}</dd>`
    : null;
}

function assigneeRow({ opened: { task, colleagues }, page }: TaskForms): Html | null {
  const name = colleagues.find(({ id }) => id === task.assigneeId)?.name;
  const { rows } = page.words.partner;
  const you = task.assigneeId === page.personId && ` ${rows.me}`;
  return name ? html`<dt>${rows.givenTo}</dt><dd><span dir="auto">${name}</span>${you}</dd>` : null;
}

/** Why it is no longer needed, or was declined. */
const reasonRow = ({ commitment }: TaskView, { words }: PartnerPage): Html | null =>
  commitment?.settledReason
    ? html`<dt>${words.partner.rows.why}</dt><dd class="words" dir="auto">${commitment.settledReason}</dd>`
    : null;

const authorIn =
  (words: PartnerPage['words']['partner']) =>
  ({ by }: TimelineItem): string =>
    by.kind === 'partner' ? (by.name ?? words.you) : words.desk;
