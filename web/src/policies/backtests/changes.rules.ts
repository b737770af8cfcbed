import type { Shape } from '../../api/shapes.js';

export type Changes = Shape<'BacktestResultView'>['changes'];
export type ChangeName = keyof Changes;

/** In the order of what matters to whoever decides on a draft. */
export const CHANGES = [
  'newlyEntitled',
  'newlyDenied',
  'easier',
  'harder',
  'undecidable',
  'unchanged',
] as const satisfies readonly ChangeName[];

/** What the list of those it would have met calls it; those for whom nothing changes are not in it. */
export const ASKED_AS = {
  newlyEntitled: 'newly entitled',
  newlyDenied: 'newly denied',
  easier: 'easier',
  harder: 'harder',
  undecidable: 'undecidable',
} as const satisfies Partial<Record<ChangeName, string>>;
export type AskedAs = (typeof ASKED_AS)[keyof typeof ASKED_AS];

/** People to whom it would have said something else, or has to leave open. */
export const affectedIn = (changes: Changes): number =>
  CHANGES.reduce((sum, name) => sum + (name === 'unchanged' ? 0 : changes[name]), 0);
