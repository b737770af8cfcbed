import { Chip, type Tone } from '../../ui/chip.js';
import { named } from '../text.js';

const TONES: Record<string, Tone> = { queued: 'soon', sent: 'good', held: 'accent', failed: 'late' };

export const MailState = ({ state }: { state: string }) => (
  <Chip tone={TONES[state] ?? 'quiet'}>{named('mail', state)}</Chip>
);
