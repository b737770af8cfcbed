import type { Shape } from '../../api/client.js';
import { ownZone } from '../../settings/pattern/zone-field.js';
import { locale } from '../../text/language.js';

/** How somebody is reached, and in which language and at what hours, as a form has it. */
export interface Reach {
  email: string;
  phone: string;
  language: string;
  zone: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
}

/** Of somebody new we suppose that they speak and live as we do, until they say otherwise. */
export const newReach = (): Reach => ({
  ...{ email: '', phone: '', language: locale().split('-')[0]!, zone: ownZone() },
  ...{ street: '', postcode: '', city: '', country: '' },
});

export const reachOf = ({ email, phone, language, zone, address }: Shape<'CustomerView'>): Reach => ({
  ...{ email: email ?? '', phone: phone ?? '', language, zone },
  ...{ street: address?.street ?? '', postcode: address?.postcode ?? '' },
  ...{ city: address?.city ?? '', country: address?.country ?? '' },
});

/** As the API takes it: what is empty is not known, and an address is whole or none. */
export function asCustomer({ email, phone, language, zone, street, postcode, city, country }: Reach) {
  const address = { street, postcode, city, country: country.toUpperCase() };
  const isGiven = Object.values(address).some((part) => part.trim() !== '');
  return { email: email || null, phone: phone || null, language, zone, address: isGiven ? address : null };
}
