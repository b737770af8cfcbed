import type { Refusal } from '../platform/refusals/refusal.js';
import { zoneWords } from './times.rules.js';

type Facts = Readonly<Record<string, unknown>>;

const BAD_PHOTO =
  'This file is not a photo that can be read here. Please choose another one. What you wrote is still here.';

/** Where our own words for a refusal speak to programs, these speak to the person at the page. */
const WORDS: Readonly<Record<string, string | ((facts: Facts) => string)>> = {
  'due-in-the-past': 'This time is over already. Please name a later one.',
  'window-ends-before-it-starts': 'This ends before it begins. Please look at the two times again.',
  'window-outside-hours': 'By the hours you gave us you are closed all through this time. Please name another.',
  'local-time-skipped': ({ local, zone, suggestion }) =>
    `That day the clocks go forward (${zoneWords(String(zone))}) and skip ${timeIn(local)}. Did you mean ${timeIn(suggestion)}?`,
  'local-time-ambiguous': ({ local, zone }) =>
    `That day the clocks go back (${zoneWords(String(zone))}) and show ${timeIn(local)} twice. Please say below which of the two you mean.`,
  'too-late-to-renegotiate':
    'Its time has passed, so it cannot be moved any more. Please tell the desk what happens now.',
  'too-late-to-deny':
    'It is too late to say here that this was not agreed. Please write to the desk; what you wrote is still here.',
  'new-time-on-the-table': 'A new time for this is being talked about already. Please answer that one.',
  'evidence-wanted': 'This task asks for a photo. Please add one.',
  'photo-asked-for':
    'There is no photo yet, and it helps when somebody asks later. Please add one now, or report it without.',
  'files-not-wanted': 'This task takes no photos. Please report it without.',
  'not-a-photo': BAD_PHOTO,
  'file-type-not-kept': BAD_PHOTO,
  'image-unreadable': BAD_PHOTO,
  'file-empty': BAD_PHOTO,
  'file-too-large': ({ limitBytes }) =>
    `This photo is too large: ${Number(limitBytes) / 1_000_000} MB at most. What you wrote is still here.`,
  'case-closed': 'This case is closed.',
  'not-found': 'This is not here, or not any more.',
};

export function refusalWords({ slug, message, facts }: Refusal): string {
  const words = WORDS[slug] ?? message;
  return typeof words === 'string' ? words : words(facts);
}

/** `02:30` of `2026-03-29T02:30`. */
const timeIn = (local: unknown): string => String(local).slice('2026-03-29T'.length, '2026-03-29T02:30'.length);
