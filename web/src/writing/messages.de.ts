import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  toCustomer: 'an den Kunden',
  toUs: 'eine Notiz für uns',
  toPartner: 'an {{partner}}',
  toSeveral: 'an mehrere',
  drafting: '{{name}} entwirft gerade etwas: {{whom}}',
  sendingNow: '{{name}} sendet gerade: {{whom}}',
  youAreSending: 'Unterwegs {{whom}}',
  goesIn_one: 'geht in {{count}} s ab',
  goesIn_other: 'geht in {{count}} s ab',
  goesNow: 'geht jetzt ab',
  couldNotGo: 'Das konnte nicht abgehen: {{why}}. Der Text ist wieder ein Entwurf.',
  takeBack: 'Zurücknehmen',
  takenBack: 'Zurückgenommen: wieder ein Entwurf',
  otherTitle: 'Sie haben hier an anderer Stelle etwas anderes geschrieben',
  endedTitle: 'Dieser Entwurf wurde an anderer Stelle gesendet oder verworfen',
  keepMine: 'Diesen Text behalten',
  keepOther: 'Den anderen nehmen',
  letItBe: 'Diesen Text verwerfen',
};
