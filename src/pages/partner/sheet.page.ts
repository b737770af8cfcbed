import type { TaskView } from '../../cases/index.js';
import { html, type Html } from '../../platform/index.js';
import { qrCode } from '../qr.page.js';
import { timeTag } from '../times.page.js';
import { zoneWords } from '../times.rules.js';
import type { JobSheets } from './sheet.queries.js';
import { spanOf, stateWords } from './task-answers.rules.js';
import { placeLines, PROOF } from './task-card.page.js';

export interface SheetsShown {
  sheets: JobSheets;
  /** The whole address of the reader's own link. */
  link: string;
}

/** Job sheets to take along: one page of paper for each task, with no more on it than the page shows, and the way back to that. */
export function sheetsBody({ sheets, link }: SheetsShown): Html {
  const { tasks, day } = sheets;
  if (tasks.length === 0) return html`<h1>Job sheets</h1><p>Nothing to do on ${day}.</p>`;
  return html`<p class="screen"><button type="button" data-print hidden>Print</button></p>
${tasks.map((task) => sheet(task, sheets, link))}`;
}

function sheet(task: TaskView, sheets: JobSheets, link: string): Html {
  return html`<article class="sheet">
<p class="soft" dir="auto">${sheets.partner.name}</p>
<h1 dir="auto">${task.title}</h1>
<dl>${whenRow(task, sheets)}${contactRows(task)}
<dt>Proof</dt><dd>${PROOF[task.proof] ?? 'None is needed'}</dd>
<dt>Questions</dt><dd>Scan the code: the desk answers you there.</dd></dl>
${task.instructions && html`<h2>What to do</h2><p class="words" dir="auto">${task.instructions}</p>`}
<div class="pair"><div>${qrCode(`${link}?task=${task.id}`, 'Opens this task on a telephone')}</div>
<div><p>Done, report it, ask for another time: scan the code.</p>
<p class="soft">The code is the link we mailed to you. Whoever has it can answer for you: do not leave this sheet behind.</p></div></div>
<dl class="lines"><dt>Done on, at</dt><dd></dd><dt>By</dt><dd></dd><dt>Handed over by</dt><dd></dd></dl>
</article>`;
}

function whenRow(task: TaskView, sheets: JobSheets): Html {
  const terms = task.commitment!;
  const span = spanOf(terms, sheets.partner.zone);
  return html`<dt>When</dt><dd><strong>${timeTag(span, sheets)}</strong>, ${zoneWords(span.zone)}<br>${stateWords(task, sheets.now)}</dd>`;
}

function contactRows({ contact }: TaskView): Html {
  const { name, phone } = contact;
  const lines = placeLines(contact);
  return html`${name && html`<dt>Who</dt><dd dir="auto">${name}</dd>`}
${phone && html`<dt>Phone</dt><dd>${phone}</dd>`}
${lines.length > 0 && html`<dt>Where</dt><dd dir="auto">${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}</dd>`}`;
}
