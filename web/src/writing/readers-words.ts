import type { Audience, WholeCase } from '../cases/case-shapes.js';
import { t } from './text.js';

/** Whom somebody writes to, as part of a sentence: "to the customer", "to Swift Courier". */
export function readersWords(audience: unknown, { participants }: Pick<WholeCase, 'participants'>): string {
  const readers = audience as Audience;
  if (readers === 'customer') return t('toCustomer');
  if (readers === 'internal') return t('toUs');
  if (readers.customer || readers.partners.length !== 1) return t('toSeveral');
  const partner = participants.find(({ partnerId }) => partnerId === readers.partners[0])?.partner;
  return partner ? t('toPartner', { partner }) : t('toSeveral');
}
