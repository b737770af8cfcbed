import type { TaskView } from '../../cases/index.js';
import { filled, html, type Html } from '../../platform/index.js';
import { qrCode } from '../qr.page.js';
import { timeTag, zoneIn } from '../times.page.js';
import type { JobSheets } from './sheet.queries.js';
import { spanOf, stateWords } from './task-answers.rules.js';
import { placeLines, proofWords } from './task-card.page.js';

export interface SheetsShown {
  sheets: JobSheets;
  /** The whole address of the reader's own link. */
  link: string;
}

/** Job sheets to take along: one page of paper for each task, with no more on it than the page shows, and the way back to that. */
export function sheetsBody({ sheets, link }: SheetsShown): Html {
  const { tasks, day, words } = sheets;
  const { sheetPage } = words.partner;
  if (tasks.length === 0)
    return html`<h1>${sheetPage.titles}</h1><p>${filled(sheetPage.nothing, { day: day ?? '' })}</p>`;
  return html`<p class="screen"><button type="button" data-print hidden>${sheetPage.print}</button></p>
${tasks.map((task) => sheet(task, sheets, link))}`;
}

function sheet(task: TaskView, sheets: JobSheets, link: string): Html {
  const { rows, sheetPage } = sheets.words.partner;
  return html`<article class="sheet">
<p class="soft" dir="auto">${sheets.partner.name}</p>
<h1 dir="auto">${task.title}</h1>
<dl>${whenRow(task, sheets)}${contactRows(task, rows)}
<dt>${rows.proof}</dt><dd>${proofWords(task, sheets) ?? sheets.words.partner.proof.none}</dd>
<dt>${sheetPage.questions}</dt><dd>${sheetPage.scan}</dd></dl>
${task.instructions && html`<h2>${sheetPage.whatToDo}</h2><p class="words" dir="auto">${task.instructions}</p>`}
<div class="pair"><div>${qrCode(`${link}?task=${task.id}`, sheetPage.opens)}</div>
<div><p>${sheetPage.report}</p>
<p class="soft">${sheetPage.secret}</p></div></div>
<dl class="lines"><dt>${sheetPage.doneOn}</dt><dd></dd><dt>${sheetPage.by}</dt><dd></dd><dt>${sheetPage.handedBy}</dt><dd></dd></dl>
</article>`;
}

function whenRow(task: TaskView, sheets: JobSheets): Html {
  const terms = task.commitment!;
  const span = spanOf(terms, sheets.partner.zone);
  const { partner } = sheets.words;
  return html`<dt>${partner.rows.when}</dt><dd><strong>${timeTag(span, sheets)}</strong>, ${zoneIn(span.zone, sheets)}<br>${stateWords(task, sheets.now, partner)}</dd>`;
}

function contactRows({ contact }: TaskView, rows: JobSheets['words']['partner']['rows']): Html {
  const { name, phone } = contact;
  const lines = placeLines(contact);
  return html`${name && html`<dt>${rows.who}</dt><dd dir="auto">${name}</dd>`}
${phone && html`<dt>${rows.phone}</dt><dd dir="ltr">${phone}</dd>`}
${lines.length > 0 && html`<dt>${rows.where}</dt><dd dir="auto">${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}</dd>`}`;
}
