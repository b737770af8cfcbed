import { takeBackUntil } from '../../commitments/index.js';
import { filled as fill, html, type Html } from '../../platform/index.js';
import { folded, pageForm, photoField, problemBox, textArea, type Filled } from '../fields.page.js';
import { MOST_NOTE, MOST_WORDS } from '../posted.js';
import type { RefusedForm } from '../refused.js';
import { clockText } from '../times.rules.js';
import { sentence } from '../words/page-words.js';
import { newTimeFields } from './new-time.page.js';
import type { Twice } from './new-time.rules.js';
import type { OpenedTask, PartnerPage } from './partner-page.queries.js';
import { isPossible, possibleAnswers, type Answer, type PossibleAnswers } from './task-answers.rules.js';

export interface Refused extends RefusedForm {
  /** The clocks show the time twice: which of the two? */
  twice?: Twice | undefined;
  /** The rule that refused it. */
  slug?: string;
}

export interface TaskForms {
  opened: OpenedTask;
  page: PartnerPage;
  marks: () => Html;
  refused?: Refused | undefined;
}

/** The forms of the task that is open: first what moves it on, then what stands in the way. */
export function taskForms(shown: TaskForms): Html {
  const { opened, page } = shown;
  const possible = possibleAnswers(opened.task, page.now);
  return html`${possible.accept && acceptForm(shown, possible)}
${possible.confirm && confirmForm(shown)}
${possible.deny && denyForm(shown)}
${undoForm(shown)}
${possible.done && doneForm(shown, possible)}
${possible.newTime && newTimeForm(shown, possible)}
${possible.doubted && allWellForm(shown)}
${possible.open && problemForm(shown, possible)}
${possible.decline && declineForm(shown, possible)}
${possible.open && opened.colleagues.length > 0 && handOverForm(shown)}
${possible.open && notOursForm(shown)}`;
}

/** Always there; what was typed into a form that is gone by now is found here. */
export function messageForm(shown: TaskForms): Html {
  const { refused } = shown;
  const { filled, form, open, words } = parts(shown, 'message');
  const left = refused && !hasForm(shown) ? (refused.typed['text'] ?? refused.typed['note'] ?? '') : '';
  const fields = textField({ id: 'message', label: words.message, value: filled('text', left), required: true });
  return folded(words.writeFold, open || left !== '', form({ fields, button: words.send, quiet: true }));
}

/** Whether the refused form is on the page; otherwise its reason is told at the top. */
export const hasForm = ({ opened, page, refused }: TaskForms): boolean =>
  refused !== undefined && isPossible(refused.answer, opened.task, page.now);

function acceptForm(shown: TaskForms, { terms }: PossibleAnswers): Html {
  const hidden = { commitment: terms!.id, version: terms!.termsVersion };
  const { form, words } = parts(shown, 'accept');
  return form({ hidden, button: words.accept });
}

/** What somebody of theirs told us waits for a tap; not so, it is folded away with the reason. */
function confirmForm(shown: TaskForms): Html {
  const { form, words } = parts(shown, 'confirm');
  return form({ hidden: standing(shown), button: words.confirm });
}

function denyForm(shown: TaskForms): Html {
  const { filled, form, open, words } = parts(shown, 'deny');
  const note = { id: 'deny', name: 'note', label: words.denyNote, value: filled('note'), most: MOST_NOTE };
  const fields = textArea(note);
  return folded(words.denyFold, open, form({ hidden: standing(shown), fields, button: words.deny, quiet: true }));
}

function allWellForm(shown: TaskForms): Html {
  const { form, words } = parts(shown, 'all-well');
  const told = html`<p class="soft">${words.toldLate}</p>`;
  return form({ hidden: standing(shown), fields: told, button: words.allWell, quiet: true });
}

/** The promise that stands, whatever is asked for beside it. */
const standing = ({ opened: { task } }: TaskForms): { commitment: string; version: number } => ({
  commitment: task.commitment!.id,
  version: task.commitment!.termsVersion,
});

function doneForm(shown: TaskForms, { accept, confirm }: PossibleAnswers): Html {
  const { proof } = shown.opened.task;
  const { filled, form, words } = parts(shown, 'done');
  const note = { id: 'done-note', name: 'note', label: words.note, value: filled('note'), most: MOST_NOTE };
  const required = proof === 'required';
  const label = { required: words.photoRequired, warn: words.photoWarn, enabled: words.photoEnabled, off: '' }[proof];
  const keptWords = shown.page.words.common.photoKept;
  // Who was asked for a photo and sends the form again has none.
  const asked = shown.refused?.slug === 'photo-asked-for' || filled('without') === 'yes';
  return form({
    hidden: { ...standing(shown), ...(asked ? { without: 'yes' } : {}) },
    files: proof !== 'off',
    fields: html`${folded(words.addNote, filled('note') !== '', textArea(note))}
${proof !== 'off' && photoField({ id: 'photo', required, label, kept: filled('photos'), keptWords })}`,
    button: asked ? words.doneWithout : words.done,
    quiet: accept || confirm,
  });
}

/** For two minutes after it was said to be done; where that is settled already, why not. */
function undoForm(shown: TaskForms): Html | null {
  const { task, reportedAt } = shown.opened;
  const { now, partner, language } = shown.page;
  const until = reportedAt && takeBackUntil(reportedAt);
  if (!until || now > until) return null;
  const { form, words } = parts(shown, 'undo');
  if (task.state !== 'reported') return html`<p class="soft">${words.noUndo}</p>`;
  const time = html`<time datetime="${until.toISOString()}">${clockText(until, partner.zone, language)}</time>`;
  const fields = html`<p class="soft">${sentence(words.undoUntil, { time })}</p>`;
  return html`<div data-until="${until.toISOString()}">${form({ hidden: standing(shown), fields, button: words.undo, quiet: true })}</div>`;
}

function newTimeForm(shown: TaskForms, { terms, newTime }: PossibleAnswers): Html {
  const { filled, form, open, words } = parts(shown, 'new-time');
  const zone = terms!.window?.zone ?? shown.page.partner.zone;
  const [summary, button] = newTimeLabels(newTime!, words);
  const twice = open ? shown.refused?.twice : undefined;
  const fields = newTimeFields({ window: terms!.window, zone, filled, twice, reader: shown.page });
  const hidden = { commitment: terms!.id, version: terms!.termsVersion, zone };
  return folded(summary, open, form({ hidden, fields, button, quiet: true }));
}

const newTimeLabels = (
  means: NonNullable<PossibleAnswers['newTime']>,
  words: TaskForms['page']['words']['partner']['forms'],
): [summary: string, button: string] => [words[`${means}Fold`], words[means]];

function problemForm(shown: TaskForms, { doubt }: PossibleAnswers): Html {
  const { filled, form, open, words } = parts(shown, 'problem');
  const late = html`<label for="risk">${words.risk}</label>
<select id="risk" name="risk"><option value="">${words.riskNo}</option>
<option value="yes"${filled('risk') === 'yes' && html` selected`}>${words.riskYes}</option></select>`;
  const fields = html`${textField({ id: 'problem', label: words.problem, value: filled('text'), required: true })}
${doubt && late}`;
  const hidden = doubt ? standing(shown) : {};
  return folded(words.problemFold, open, form({ hidden, fields, button: words.tellDesk, quiet: true }));
}

function declineForm(shown: TaskForms, { terms }: PossibleAnswers): Html {
  const { filled, form, open, words } = parts(shown, 'decline');
  const button = shown.opened.task.pending ? words.keepOld : words.decline;
  const note = { id: 'decline', name: 'note', label: words.declineNote, value: filled('note'), most: MOST_NOTE };
  const fields = textArea(note);
  const hidden = { commitment: terms!.id, version: terms!.termsVersion };
  return folded(words.declineFold, open, form({ hidden, fields, button, quiet: true }));
}

function handOverForm(shown: TaskForms): Html {
  const { opened, page } = shown;
  const { filled, form, open, words } = parts(shown, 'hand-over');
  const chosen = filled('colleague', opened.task.assigneeId ?? '');
  const option = (id: string, name: string): Html =>
    html`<option value="${id}" dir="auto"${id === chosen && html` selected`}>${name}</option>`;
  const fields = html`<label for="colleague">${words.hand}</label>
<select id="colleague" name="colleague">${option('', words.anybody)}
${opened.colleagues.map(({ id, name }) => option(id, id === page.personId ? fill(words.me, { name }) : name))}</select>`;
  return folded(words.handFold, open, form({ fields, button: words.handOver, quiet: true }));
}

function notOursForm(shown: TaskForms): Html {
  const { filled, form, open, words } = parts(shown, 'not-ours');
  const fields = textField({ id: 'not-ours', label: words.notOurs, value: filled('text') });
  return folded(words.notOursFold, open, form({ fields, button: words.tellDesk, quiet: true }));
}

const textField = (field: { id: string; label: string; value: string; required?: boolean }): Html =>
  textArea({ ...field, name: 'text', most: MOST_WORDS });

/** What the forms have in common; the refused one stands open, with the reason above it and everything still in it. */
function parts({ opened, page, marks, refused }: TaskForms, answer: Answer) {
  const open = refused?.answer === answer;
  const typed = open ? refused.typed : {};
  const filled: Filled = (field, suggested = '') => typed[field] ?? suggested;
  const form = (more: Omit<Parameters<typeof pageForm>[0], 'answer' | 'marks'>): Html => {
    const hidden = { task: opened.task.id, ...more.hidden };
    return html`${open && problemBox(refused.why)}${pageForm({ ...more, hidden, answer, marks: marks() })}`;
  };
  return { open, filled, form, words: page.words.partner.forms };
}
