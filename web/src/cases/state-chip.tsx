import { Chip, type Tone } from '../ui/chip.js';
import type { CaseLine } from './case-shapes.js';
import { t } from './text.js';

const TONES: Partial<Record<CaseLine['state'], Tone>> = {
  received: 'accent',
  waiting: 'partner',
  resolution_proposed: 'good',
  resolved: 'good',
};

/** Where a case stands, in a word. */
export const StateChip = ({ state }: { state: CaseLine['state'] }) => (
  <Chip tone={TONES[state] ?? 'quiet'}>{t(`state_${state}` as 'state_received')}</Chip>
);
