import { IconBan, IconCheck, IconQuestionMark, IconScale, IconUsers } from '@tabler/icons-react';
import { Chip, type Tone } from '../ui/chip.js';
import type { Outcome } from './policy-shapes.js';
import { named } from './text.js';

const LOOKS: Record<Outcome, { tone: Tone; icon: typeof IconBan }> = {
  statutory: { tone: 'accent', icon: IconScale },
  never: { tone: 'late', icon: IconBan },
  entitled: { tone: 'good', icon: IconCheck },
  flexible: { tone: 'soon', icon: IconQuestionMark },
  approval: { tone: 'partner', icon: IconUsers },
};

/** What follows, in a word, with a sign of its own. */
export function OutcomeChip({ outcome }: { outcome: string }) {
  const { tone, icon: Icon } = LOOKS[outcome as Outcome] ?? LOOKS.approval;
  return (
    <Chip tone={tone} icon={<Icon />}>
      {named('outcome', outcome)}
    </Chip>
  );
}
