import { locale } from '../text/language.js';
import type { Audience, Moment, WholeCase } from './case-shapes.js';
import { t } from './text.js';
import { readersOf } from './timeline.rules.js';

/** Who beside us reads it, by name: "Clara Customer", "Swift Courier and Kestrel". */
export function readerNames(audience: Audience, shown: WholeCase): string {
  const customer = shown.customer?.name ?? t('theCustomer');
  if (audience === 'internal') return t('onlyWe');
  if (audience === 'customer') return customer;
  const partners = audience.partners.map(
    (id) => shown.participants.find(({ partnerId }) => partnerId === id)?.partner ?? t('aPartner'),
  );
  return new Intl.ListFormat(locale()).format(audience.customer ? [customer, ...partners] : partners);
}

/** Whose words they are. */
export const authorOf = ({ by }: Moment, shown: WholeCase): string => {
  if (by.kind === 'customer') return shown.customer?.name ?? t('theCustomer');
  return by.name ?? t('theDesk');
};

/** What came from outside was said to us; who sent it reads it anyhow. */
export function forWhom({ by, entry }: Moment, shown: WholeCase): string {
  if (readersOf(entry!.audience) === 'internal') return t('onlyWe');
  return by.kind === 'staff' ? t('readBy', { names: readerNames(entry!.audience, shown) }) : t('toUs');
}
