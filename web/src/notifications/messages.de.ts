import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  news: 'Was Sie betrifft',
  short: 'Neues',
  open: 'Was Sie betrifft',
  unseen: ', {{number}} nicht gesehen',
  allSeen: 'Alles gesehen',
  loading: 'Lädt, was Sie betrifft',
  failed: 'Es konnte nicht gelesen werden',
  again: 'Noch einmal',
  none: 'Nichts Neues für Sie',
  noneWords:
    'Hier erfahren Sie, wenn ein Versprechen von Ihnen fällig wird, jemand antwortet oder jemand nach Ihnen fragt.',
  earlier: 'Früheres',
  choose: 'Wählen, was Sie erfahren',
  new: 'neu',
  promise_due: 'Ein Versprechen wird fällig',
  promise_late: 'Ein Versprechen ist verspätet',
  partner_answered: 'Ein Partner hat geantwortet',
  customer_replied: 'Der Kunde hat geantwortet',
  mention: 'Jemand hat Sie angesprochen',
  approval: 'Sie werden um Genehmigung gebeten',
  promise_due_by: 'Ein Versprechen wird fällig ({{name}})',
  promise_late_by: 'Ein Versprechen ist verspätet ({{name}})',
  partner_answered_by: '{{name}} hat geantwortet',
  customer_replied_by: '{{name}} hat geantwortet',
  mention_by: '{{name}} hat Sie angesprochen',
  approval_by: '{{name}} bittet Sie um Genehmigung',
};
