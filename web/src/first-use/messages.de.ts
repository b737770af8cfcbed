import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  firstSteps: 'Erste Schritte',
  stepsDone: '{{done}} von {{of}} getan',
  firstStepsLead: 'Jeder hakt sich selbst ab, sobald es so weit ist. Die Liste geht, wenn alles getan ist.',
  stepDone: 'getan',
  stepOpen: 'noch zu tun',
  step_people: 'Eine zweite Leitung',
  why_people: 'Regelwerke gehen durch zwei Hände.',
  do_people: 'Menschen hinzufügen',
  step_hours: 'Ihre Öffnungszeiten',
  why_hours: 'Damit Versprechen fällig werden, während jemand arbeitet.',
  do_hours: 'Zeiten notieren',
  step_partner: 'Ein Partner, der hilft',
  why_partner: 'Etwa ein Kurier. Geantwortet wird über einen Link, ohne Konto.',
  do_partner: 'Partner hinzufügen',
  step_policy: 'Ein geltendes Regelwerk',
  why_policy: 'Damit alle wissen, was sie geben dürfen. Zwei liegen bereit.',
  do_policy: 'Regelwerk wählen',
  step_case: 'Ein erster Fall',
  why_case: 'Eine Sache einer Kundin oder eines Kunden, mit allem, was dazu versprochen ist.',
  do_case: 'Fall eröffnen',
};
