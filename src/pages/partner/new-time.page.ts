import type { WindowView } from '../../commitments/index.js';
import { filled as fill, html, type Html } from '../../platform/index.js';
import { textArea, type Filled } from '../fields.page.js';
import { MOST_NOTE } from '../posted.js';
import { zoneIn, type Reader } from '../times.page.js';
import type { PageWords } from '../words/page-words.js';
import type { Twice } from './new-time.rules.js';

export interface NewTimeFields {
  /** What stands now, and so is suggested. */
  window: WindowView | null;
  zone: string;
  filled: Filled;
  twice: Twice | undefined;
  reader: Pick<Reader, 'words' | 'lang'>;
}

/** A day and from when to when, in the zone the window was given in. */
export function newTimeFields({ window, zone, filled, twice, reader }: NewTimeFields): Html {
  const now = suggested(window);
  const { time: labels, forms } = reader.words.partner;
  const time = (name: 'from' | 'to', label: string): Html =>
    html`<div><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="time" value="${filled(name, now[name])}" required aria-describedby="zone"></div>`;
  const note = { id: 'time-note', name: 'note', label: forms.note, value: filled('note'), most: MOST_NOTE };
  return html`<p class="soft" id="zone">${fill(labels.zone, { zone: zoneIn(zone, reader), name: zone })}</p>
<label for="day">${labels.day}</label>
<input id="day" name="day" type="date" value="${filled('day', now.day)}" required aria-describedby="zone">
<div class="pair">${time('from', labels.from)}${time('to', labels.to)}</div>
${twice && whichField(twice, labels)}
${textArea(note)}`;
}

/** A window over several days cannot be filled in here: better nothing than something else. */
function suggested(window: WindowView | null): { day: string; from: string; to: string } {
  const [day = '', from = ''] = (window?.localStart ?? '').split('T');
  const [lastDay, to = ''] = (window?.localEnd ?? '').split('T');
  if (day !== lastDay) return { day: '', from: '', to: '' };
  return { day, from: from.slice(0, 'hh:mm'.length), to: to.slice(0, 'hh:mm'.length) };
}

const whichField = ({ side, first, second }: Twice, words: PageWords['partner']['time']): Html =>
  html`<label for="which">${words.which}</label>
<select id="which" name="${side}Which" required><option value="">${words.choose}</option>
<option value="${first}">${fill(words.first, { time: timeOf(first) })}</option>
<option value="${second}">${fill(words.second, { time: timeOf(second) })}</option></select>`;

const timeOf = (choice: string): string => choice.split(' ')[0]!;
