import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  daysLeft: 'in {{days}} T {{hours}} Std',
  hoursLeft: 'in {{hours}} Std {{minutes}} Min',
  minutesLeft: 'in {{minutes}} Min',
  secondsLeft: 'in {{minutes}}:{{seconds}}',
  daysLate: '{{days}} T {{hours}} Std zu spät',
  hoursLate: '{{hours}} Std {{minutes}} Min zu spät',
  minutesLate: '{{minutes}} Min zu spät',
  lateNow: 'jetzt zu spät',
  days: '{{n}} T',
  hours: '{{n}} Std',
  minutes: '{{n}} Min',
  due: 'fällig {{at}}',
  announce_900000: '{{what}}: fällig in 15 Minuten',
  announce_300000: '{{what}}: fällig in 5 Minuten',
  announce_0: '{{what}}: jetzt zu spät',
};
