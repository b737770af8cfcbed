import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  daysLeft: 'em {{days}} d {{hours}} h',
  hoursLeft: 'em {{hours}} h {{minutes}} min',
  minutesLeft: 'em {{minutes}} min',
  secondsLeft: 'em {{minutes}}:{{seconds}}',
  daysLate: 'atrasado {{days}} d {{hours}} h',
  hoursLate: 'atrasado {{hours}} h {{minutes}} min',
  minutesLate: 'atrasado {{minutes}} min',
  lateNow: 'atrasado agora',
  days: '{{n}} d',
  hours: '{{n}} h',
  minutes: '{{n}} min',
  due: 'até {{at}}',
  announce_900000: '{{what}}: faltam 15 minutos',
  announce_300000: '{{what}}: faltam 5 minutos',
  announce_0: '{{what}}: atrasado agora',
};
