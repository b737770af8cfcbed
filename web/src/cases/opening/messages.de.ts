import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  newCase: 'Neuer Fall',
  openCase: 'Fall eröffnen',
  customer: 'Kundin oder Kunde',
  customerHint: 'Ein paar Buchstaben des Namens oder der E-Mail. Wird niemand gewählt, wird jemand Neues angelegt.',
  customers: 'Kundinnen und Kunden',
  another: 'Jemand anderes',
  email: 'E-Mail',
  customerEmailHint: 'Damit kommt ein Link zur eigenen Seite.',
  order: 'Um welche Bestellung es geht',
  noOrder: 'Keine, oder nicht bekannt',
  subject: 'Betreff',
  whatTheySaid: 'Was gesagt wurde',
  kind: 'Art',
  channel: 'Wie es uns erreichte',
  channel_phone: 'per Telefon',
  channel_email: 'per E-Mail',
  channel_chat: 'per Chat',
  channel_desk: 'persönlich',
  case_complaint: 'Beschwerde',
  case_request: 'Anliegen',
  case_question: 'Frage',
  case_compliment: 'Lob',
};
