import type { TaskView, TimelineItem } from '../../cases/index.js';
import type { CommitmentView } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { earlierLink, messageList } from '../messages.page.js';
import { countdownTag, timeTag } from '../times.page.js';
import { zoneWords } from '../times.rules.js';
import type { PartnerPage } from './partner-page.queries.js';
import { isLate, isOnlySaid, possibleAnswers, spanOf, stateWords } from './task-answers.rules.js';
import { messageForm, taskForms, type TaskForms } from './task-forms.page.js';

/** The task that is open: everything about it, and every answer it can be given. */
export function openedCard(shown: TaskForms): Html {
  const { opened, page } = shown;
  const { task, messages, earlier, files } = opened;
  const said = messageList(messages, authorOf, { ...page, zone: page.partner.zone }, files);
  return html`<section class="card current" aria-labelledby="task">
${stateLine(task, page)}
${page.mailed && html`<p class="soft">We wrote to you about this task.</p>`}
<h2 id="task" dir="auto">${task.title}</h2>
${task.instructions && html`<p class="words" dir="auto">${task.instructions}</p>`}
<dl>${whenRows(task, page)}${spokenRow(task, page)}${conditionRow(task)}${contactRows(task)}${proofRow(task, page)}${assigneeRow(shown)}${reasonRow(task)}</dl>
${taskForms(shown)}
${takeAlong(task, page)}
<h3>Messages</h3>
${earlierLink(earlier, { task: task.id })}
${messages.length === 0 ? html`<p class="soft">None yet.</p>` : said}
${messageForm(shown)}
</section>`;
}

/** A time that is agreed goes into the reader's own diary; paper helps whoever drives. */
function takeAlong(task: TaskView, { now }: PartnerPage): Html | null {
  if (!possibleAnswers(task, now).open) return null;
  return html`<p>${task.state === 'agreed' && html`<a class="tap" href="?calendar=${task.id}">Add to calendar</a> · `}<a class="tap" href="?sheet=${task.id}">Print a job sheet</a></p>`;
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

const stateLine = (task: TaskView, { now }: PartnerPage): Html =>
  html`<p class="state${isLate(task, now) && ' late'}${task.state === 'done' && ' kept'}">${stateWords(task, now)}</p>`;

function whenRows(task: TaskView, page: PartnerPage): Html {
  const { open } = possibleAnswers(task, page.now);
  const { commitment, pending } = task;
  const row = (label: string, terms: CommitmentView): Html => {
    const span = spanOf(terms, page.partner.zone);
    const left = open && html`<br>${countdownTag(span, page)}`;
    return html`<dt>${label}</dt><dd>${timeTag(span, page)}, ${zoneWords(span.zone)}${left}</dd>`;
  };
  const asked = pending ?? commitment;
  return html`${commitment && row(pending ? 'Agreed' : asked?.awaited === 'us' ? 'You proposed' : 'When', commitment)}
${pending && row(pending.awaited === 'us' ? 'You asked for' : 'We propose', pending)}
${open && asked && replyRow(asked, page)}`;
}

function replyRow({ awaited, replyBy }: CommitmentView, page: PartnerPage): Html | null {
  if (awaited === 'us') return html`<dt>Next</dt><dd>We answer you here and by mail.</dd>`;
  if (awaited !== 'partner' || !replyBy) return null;
  const span = { start: null, end: new Date(replyBy), zone: page.partner.zone };
  return html`<dt>Answer by</dt><dd>${timeTag(span, page)}<br>${countdownTag(span, page)}</dd>`;
}

function spokenRow(task: TaskView, page: PartnerPage): Html | null {
  const { spoken } = task.commitment ?? {};
  if (!spoken || !isOnlySaid(task)) return null;
  const at = { start: null, end: new Date(spoken.at), zone: page.partner.zone };
  return html`<dt>Said</dt><dd><span dir="auto">${spoken.speaker}</span> told us so, ${timeTag(at, page)}. Nobody confirmed it here yet.</dd>`;
}

/** Whose promise it hangs on is not for every partner to know. */
const conditionRow = ({ commitment }: TaskView): Html | null =>
  commitment?.condition && !commitment.condition.metAt && HANGING.includes(commitment.state)
    ? html`<dt>But</dt><dd>It counts only when something else is done first. We tell you then.</dd>`
    : null;
const HANGING: readonly string[] = ['proposed', 'countered', 'accepted'];

/** The place, line by line; none where the task does not share it. */
export function placeLines({ address }: TaskView['contact']): string[] {
  const city = [address?.postcode, address?.city].filter(Boolean).join(' ');
  return [address?.street, city, address?.country].filter((line): line is string => Boolean(line));
}

function contactRows({ contact }: TaskView): Html {
  const { name, phone } = contact;
  const lines = placeLines(contact);
  const place = lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`);
  const map = `https://www.openstreetmap.org/search?query=${encodeURIComponent(lines.join(', '))}`;
  return html`${name && html`<dt>Who</dt><dd dir="auto">${name}</dd>`}
${phone && html`<dt>Phone</dt><dd><a class="tap" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></dd>`}
${lines.length > 0 && html`<dt>Where</dt><dd dir="auto">${place}</dd><dd><a class="tap" href="${map}" rel="noreferrer noopener">Show on the map</a></dd>`}`;
}

export const PROOF = {
  required: 'A photo is needed when it is done',
  warn: 'Please add a photo when it is done',
  enabled: 'A photo helps, but is not needed',
  off: null,
};

function proofRow(task: TaskView, { now }: PartnerPage): Html | null {
  const words = PROOF[task.proof];
  return words && possibleAnswers(task, now).open ? html`<dt>Proof</dt><dd>${words}</dd>` : null;
}

function assigneeRow({ opened: { task, colleagues }, page }: TaskForms): Html | null {
  const name = colleagues.find(({ id }) => id === task.assigneeId)?.name;
  const you = task.assigneeId === page.personId && ' (you)';
  return name ? html`<dt>Given to</dt><dd dir="auto">${name}${you}</dd>` : null;
}

/** Why it is no longer needed, or was declined. */
const reasonRow = ({ commitment }: TaskView): Html | null =>
  commitment?.settledReason ? html`<dt>Why</dt><dd class="words" dir="auto">${commitment.settledReason}</dd>` : null;

const authorOf = ({ by }: TimelineItem): string => (by.kind === 'partner' ? (by.name ?? 'You') : 'The desk');
