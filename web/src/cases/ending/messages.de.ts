import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  onTheSpot:
    'Niemand hat den Eingang dieses Falls bestätigt. Er ist sofort gelöst, wenn der Kunde zugestimmt hat; um eine Lösung vorzuschlagen, bestätigen Sie zuerst den Eingang.',
  whatTheySay: 'Was der Kunde sagt',
  theyAgree: 'Es ist gelöst',
  theyDisagree: 'Es ist nicht gelöst',
  whatIsMissing: 'Was noch fehlt, falls es gesagt wurde',
  takenUpAgain: '#{{number}} ist wieder aufgenommen',
  stillOpen: 'Noch offen:',
  onlyResolved: '„Bestätigt“ lässt sich erst wählen, wenn der Fall gelöst ist.',
  howItEnds: 'Wie es ausgeht',
  proposedAt: 'Dem Kunden vorgeschlagen {{at}}. Eine Antwort steht noch aus.',
  agreedWaits: 'Der Kunde hat zugestimmt {{at}}. Lösen lässt er sich, sobald erledigt ist, was wir versprochen haben.',
  agreedAt: 'In Ordnung gebracht; der Kunde hat zugestimmt {{at}}.',
  closedAt: 'Geschlossen {{at}}: {{reason}}.',
  closedStays: 'Dieser Fall ist geschlossen und bleibt es, auch wenn Sie hier schreiben.',
  closedLongAgo:
    'Dieser Fall wurde vor mehr als 30 Tagen geschlossen. Was jetzt wiederkommt, ist ein eigener Fall, der an ihn anschließt.',
};
