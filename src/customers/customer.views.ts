import { instant } from '../platform/index.js';
import type { Customer } from './customer.entity.js';

export class AddressView {
  street!: string;
  postcode!: string;
  city!: string;
  /** ISO 3166-1 alpha-2. */
  country!: string;
}

export class CustomerView {
  id!: string;
  name!: string;
  email!: string | null;
  phone!: string | null;
  address!: AddressView | null;
  /** IANA. */
  zone!: string;
  /** BCP 47. */
  language!: string;
  externalRef!: string | null;
  createdAt!: string;
  version!: number;
}

export const forAgent = (c: Customer): CustomerView => ({
  id: c.id,
  name: c.name,
  email: c.email,
  phone: c.phone,
  address: c.address && {
    street: c.address.street,
    postcode: c.address.postcode,
    city: c.address.city,
    country: c.address.country,
  },
  zone: c.zone,
  language: c.language,
  externalRef: c.externalRef,
  createdAt: instant(c.createdAt),
  version: c.version,
});
