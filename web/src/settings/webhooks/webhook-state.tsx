import type { Shape } from '../../api/client.js';
import { Chip } from '../../ui/chip.js';
import { named } from '../text.js';

const TONES = { active: 'good', paused: 'soon', ended: 'quiet' } as const;

export const WebhookState = ({ webhook: { state, endReason } }: { webhook: Shape<'WebhookView'> }) => (
  <Chip tone={TONES[state]}>{named('hook', endReason ?? state)}</Chip>
);
