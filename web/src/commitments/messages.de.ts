import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  promises: 'Versprechen',
  whose: 'Wessen Fälle',
  allCases: 'Alle Fälle',
  myCases: 'Meine Fälle',
  loading: 'Versprechen werden geladen',
  failed: 'Die Versprechen konnten nicht gelesen werden',
  again: 'Noch einmal',
  nothing: 'Nichts ist versprochen',
  nothingWords: 'Jedes Wort wurde gehalten, oder keines ist offen.',
  more: 'Mehr',
  us: 'Wir',
  aPartner: 'Ein Partner',
  late: 'Zu spät',
  nextHour: 'In der nächsten Stunde',
  today: 'Heute',
  later: 'Später',
};
