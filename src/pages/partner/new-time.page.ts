import type { WindowView } from '../../commitments/index.js';
import { html, type Html } from '../../platform/index.js';
import { textArea, type Filled } from '../fields.page.js';
import { MOST_NOTE } from '../posted.js';
import { zoneWords } from '../times.rules.js';
import type { Twice } from './new-time.rules.js';

export interface NewTimeFields {
  /** What stands now, and so is suggested. */
  window: WindowView | null;
  zone: string;
  filled: Filled;
  twice: Twice | undefined;
}

/** A day and from when to when, in the zone the window was given in. */
export function newTimeFields({ window, zone, filled, twice }: NewTimeFields): Html {
  const now = suggested(window);
  const time = (name: 'from' | 'to', label: string): Html =>
    html`<div><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="time" value="${filled(name, now[name])}" required aria-describedby="zone"></div>`;
  const note = { id: 'time-note', name: 'note', label: 'Note', value: filled('note'), most: MOST_NOTE };
  return html`<p class="soft" id="zone">Times are ${zoneWords(zone)} (${zone}).</p>
<label for="day">Day</label>
<input id="day" name="day" type="date" value="${filled('day', now.day)}" required aria-describedby="zone">
<div class="pair">${time('from', 'From')}${time('to', 'To')}</div>
${twice && whichField(twice)}
${textArea(note)}`;
}

/** A window over several days cannot be filled in here: better nothing than something else. */
function suggested(window: WindowView | null): { day: string; from: string; to: string } {
  const [day = '', from = ''] = (window?.localStart ?? '').split('T');
  const [lastDay, to = ''] = (window?.localEnd ?? '').split('T');
  if (day !== lastDay) return { day: '', from: '', to: '' };
  return { day, from: from.slice(0, 'hh:mm'.length), to: to.slice(0, 'hh:mm'.length) };
}

const whichField = ({ side, first, second }: Twice): Html =>
  html`<label for="which">Which of the two?</label>
<select id="which" name="${side}Which" required><option value="">Please choose</option>
<option value="${first}">The first ${timeOf(first)}, before the clocks go back</option>
<option value="${second}">The second ${timeOf(second)}, after it</option></select>`;

const timeOf = (choice: string): string => choice.split(' ')[0]!;
