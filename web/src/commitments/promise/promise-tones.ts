import type { Shape } from '../../api/client.js';
import type { Tone } from '../../ui/chip.js';

type State = Shape<'CommitmentView'>['state'];

const TONES: Partial<Record<State, Tone>> = {
  proposed: 'soon',
  countered: 'soon',
  at_risk: 'urgent',
  broken: 'late',
  disputed: 'late',
  reported: 'accent',
  kept: 'good',
};

export const toneOf = (state: State): Tone => TONES[state] ?? 'quiet';
