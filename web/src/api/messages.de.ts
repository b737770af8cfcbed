import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  unreachable: 'Der Desk ist nicht erreichbar. Prüfen Sie die Verbindung; Ihr Text ist noch da.',
  failure: 'Bei uns ging etwas schief. Bitte noch einmal; bleibt es dabei, nennen Sie dem Betreiber: {{requestId}}.',
  unavailable: 'Der Desk ist kurz nicht erreichbar. Nichts wurde geändert; bitte noch einmal.',
  forbidden: 'Ihre Rolle erlaubt das nicht.',
  'not-found': 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
  stale: 'Jemand hat das inzwischen geändert. Sie sehen jetzt den neuesten Stand: bitte neu entscheiden.',
  invalid: 'Etwas an der Eingabe stimmt nicht.',
  'too-many-requests': 'Zu viel auf einmal. Bitte kurz warten.',
  'entries-unseen': 'Jemand hat inzwischen geschrieben.',
  'case-not-allowed-now': 'Der Fall ist in einem Zustand, der das jetzt nicht erlaubt.',
  'case-closed': 'Der Fall ist geschlossen: zuerst wieder öffnen.',
  'case-merged': 'Dieser Fall lebt in einem anderen weiter: bitte dort schreiben.',
  'promises-still-open': 'In diesem Fall ist ein Versprechen offen. Erst halten oder zurücknehmen lassen.',
  'nothing-promised': 'Sagen Sie zuerst, wann der Kunde von uns hört.',
  'owner-unnamed': 'Geben Sie dem Fall zuerst jemanden, der ihn führt.',
  'not-taking-part': 'Dieser Partner ist an dem Fall nicht beteiligt.',
  'stale-terms': 'Die Bedingungen haben sich geändert. Bitte ansehen, dann antworten.',
};
