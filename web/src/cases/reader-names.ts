import { locale } from '../text/language.js';
import type { Audience, WholeCase } from './case-shapes.js';
import { t } from './text.js';

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
