import { Chip, type Tone } from '../ui/chip.js';
import { named } from './text.js';

const TONES: Record<string, Tone> = { draft: 'soon', scheduled: 'accent', 'in force': 'good' };

/** Where a version stands. */
export const VersionChip = ({ state }: { state: string }) => (
  <Chip tone={TONES[state] ?? 'quiet'}>{named('state', state.replace(' ', '_'), state)}</Chip>
);
