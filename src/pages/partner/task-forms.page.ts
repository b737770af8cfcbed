import { html, type Html } from '../../platform/index.js';
import { folded, pageForm, photoField, problemBox, textArea, type Filled } from '../fields.page.js';
import { MOST_NOTE, MOST_WORDS } from '../posted.js';
import type { RefusedForm } from '../refused.js';
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
  const { filled, form, open } = parts(shown, 'message');
  const left = refused && !hasForm(shown) ? (refused.typed['text'] ?? refused.typed['note'] ?? '') : '';
  const fields = words({ id: 'message', label: 'Your message', value: filled('text', left), required: true });
  return folded('Write to the desk', open || left !== '', form({ fields, button: 'Send', quiet: true }));
}

/** Whether the refused form is on the page; otherwise its reason is told at the top. */
export const hasForm = ({ opened, page, refused }: TaskForms): boolean =>
  refused !== undefined && isPossible(refused.answer, opened.task, page.now);

function acceptForm(shown: TaskForms, { terms }: PossibleAnswers): Html {
  const hidden = { commitment: terms!.id, version: terms!.termsVersion };
  return parts(shown, 'accept').form({ hidden, button: 'Accept' });
}

/** What somebody of theirs told us waits for a tap; not so, it is folded away with the reason. */
function confirmForm(shown: TaskForms): Html {
  return parts(shown, 'confirm').form({ hidden: standing(shown), button: 'Yes, that is right' });
}

function denyForm(shown: TaskForms): Html {
  const { filled, form, open } = parts(shown, 'deny');
  const note = {
    id: 'deny',
    name: 'note',
    label: 'What was said? (if you like)',
    value: filled('note'),
    most: MOST_NOTE,
  };
  const button = 'We did not agree to this';
  return folded('That is not so', open, form({ hidden: standing(shown), fields: textArea(note), button, quiet: true }));
}

function allWellForm(shown: TaskForms): Html {
  const { form } = parts(shown, 'all-well');
  const told = html`<p class="soft">You told us that this may not work out in time.</p>`;
  return form({ hidden: standing(shown), fields: told, button: 'All is well again', quiet: true });
}

/** The promise that stands, whatever is asked for beside it. */
const standing = ({ opened: { task } }: TaskForms): { commitment: string; version: number } => ({
  commitment: task.commitment!.id,
  version: task.commitment!.termsVersion,
});

function doneForm(shown: TaskForms, { accept, confirm }: PossibleAnswers): Html {
  const { proof } = shown.opened.task;
  const { filled, form } = parts(shown, 'done');
  const note = { id: 'done-note', name: 'note', label: 'Note', value: filled('note'), most: MOST_NOTE };
  const required = proof === 'required';
  const label = PHOTO_LABELS[proof];
  // Who was asked for a photo and sends the form again has none.
  const asked = shown.refused?.slug === 'photo-asked-for' || filled('without') === 'yes';
  return form({
    hidden: { ...standing(shown), ...(asked ? { without: 'yes' } : {}) },
    files: proof !== 'off',
    fields: html`${folded('Add a note', filled('note') !== '', textArea(note))}
${proof !== 'off' && photoField({ id: 'photo', required, label, kept: filled('photos') })}`,
    button: asked ? 'Done, without a photo' : 'Done',
    quiet: accept || confirm,
  });
}

const PHOTO_LABELS = { required: 'Photo (needed)', warn: 'Photo', enabled: 'Photo (if you like)', off: '' };

const NEW_TIME = {
  counter: { summary: 'Another time', button: 'Propose this time' },
  ask: { summary: 'New time', button: 'Ask for this time' },
  again: { summary: 'Do it after all', button: 'Promise this time' },
  tell: { summary: 'New time', button: 'Tell the desk this time' },
};

function newTimeForm(shown: TaskForms, { terms, newTime }: PossibleAnswers): Html {
  const { filled, form, open } = parts(shown, 'new-time');
  const zone = terms!.window?.zone ?? shown.page.partner.zone;
  const { summary, button } = NEW_TIME[newTime!];
  const fields = newTimeFields({ window: terms!.window, zone, filled, twice: open ? shown.refused?.twice : undefined });
  const hidden = { commitment: terms!.id, version: terms!.termsVersion, zone };
  return folded(summary, open, form({ hidden, fields, button, quiet: true }));
}

function problemForm(shown: TaskForms, { doubt }: PossibleAnswers): Html {
  const { filled, form, open } = parts(shown, 'problem');
  const late = html`<label for="risk">And the promised time?</label>
<select id="risk" name="risk"><option value="">We keep it</option>
<option value="yes"${filled('risk') === 'yes' && html` selected`}>It may be late</option></select>`;
  const fields = html`${words({ id: 'problem', label: 'What is wrong?', value: filled('text'), required: true })}
${doubt && late}`;
  const hidden = doubt ? standing(shown) : {};
  return folded('Problem', open, form({ hidden, fields, button: 'Tell the desk', quiet: true }));
}

function declineForm(shown: TaskForms, { terms }: PossibleAnswers): Html {
  const { filled, form, open } = parts(shown, 'decline');
  const button = shown.opened.task.pending ? 'No, keep the old time' : 'Decline this task';
  const note = { id: 'decline', name: 'note', label: 'Why? (if you like)', value: filled('note'), most: MOST_NOTE };
  const fields = textArea(note);
  const hidden = { commitment: terms!.id, version: terms!.termsVersion };
  return folded('We cannot do this', open, form({ hidden, fields, button, quiet: true }));
}

function handOverForm(shown: TaskForms): Html {
  const { opened, page } = shown;
  const { filled, form, open } = parts(shown, 'hand-over');
  const chosen = filled('colleague', opened.task.assigneeId ?? '');
  const option = (id: string, name: string): Html =>
    html`<option value="${id}"${id === chosen && html` selected`}>${name}</option>`;
  const fields = html`<label for="colleague">Who does it?</label>
<select id="colleague" name="colleague">${option('', 'Anybody of us')}
${opened.colleagues.map(({ id, name }) => option(id, id === page.personId ? `${name} (me)` : name))}</select>`;
  return folded('Give it to a colleague', open, form({ fields, button: 'Give it over', quiet: true }));
}

function notOursForm(shown: TaskForms): Html {
  const { filled, form, open } = parts(shown, 'not-ours');
  const fields = words({ id: 'not-ours', label: 'Whose is it, do you know?', value: filled('text') });
  return folded('This is not ours', open, form({ fields, button: 'Tell the desk', quiet: true }));
}

const words = (field: { id: string; label: string; value: string; required?: boolean }): Html =>
  textArea({ ...field, name: 'text', most: MOST_WORDS });

/** What the forms have in common; the refused one stands open, with the reason above it and everything still in it. */
function parts({ opened, marks, refused }: TaskForms, answer: Answer) {
  const open = refused?.answer === answer;
  const typed = open ? refused.typed : {};
  const filled: Filled = (field, suggested = '') => typed[field] ?? suggested;
  const form = (more: Omit<Parameters<typeof pageForm>[0], 'answer' | 'marks'>): Html => {
    const hidden = { task: opened.task.id, ...more.hidden };
    return html`${open && problemBox(refused.why)}${pageForm({ ...more, hidden, answer, marks: marks() })}`;
  };
  return { open, filled, form };
}
