import { IconAlertTriangle, IconClock, IconClockExclamation, IconHourglassLow } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Chip, type Tone } from '../ui/chip.js';
import { Hidden } from '../ui/hidden.js';
import { watchDue } from './announcements.js';
import { countdown, type Nearness } from './countdown.rules.js';
import { countdownWords } from './countdown-words.js';
import { t } from './text.js';
import { absolute } from './times.js';
import { useTicking } from './use-ticking.js';

const LOOKS: Record<Nearness, { tone: Tone; icon: typeof IconClock }> = {
  calm: { tone: 'quiet', icon: IconClock },
  soon: { tone: 'soon', icon: IconHourglassLow },
  urgent: { tone: 'urgent', icon: IconClockExclamation },
  late: { tone: 'late', icon: IconAlertTriangle },
};

interface DueProps {
  /** RFC 3339. */
  at: string;
  /** What falls due: named, the page says it aloud when the time draws near. */
  what?: string;
}

/** A time that draws near, by the server's clock: colour, sign and word; the time itself on hover and for who listens. */
export function Due({ at, what }: DueProps) {
  const due = Date.parse(at);
  const shown = useTicking((now) => {
    const counted = countdown(due, now);
    return `${counted.nearness}|${countdownWords(counted)}`;
  });
  useEffect(() => (what === undefined ? undefined : watchDue(due, what)), [due, what]);
  const [nearness, words] = shown.split('|', 2) as [Nearness, string];
  const { tone, icon: Icon } = LOOKS[nearness];
  const when = t('due', { at: absolute(at) });
  return (
    <span role="timer" title={when}>
      <Chip tone={tone} icon={<Icon />}>
        <time dateTime={at}>{words}</time>
        <Hidden>, {when}</Hidden>
      </Chip>
    </span>
  );
}
