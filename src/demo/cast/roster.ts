import type { HoursOfDay } from '../../calendars/index.js';
import type { PartnerKind } from '../../partners/index.js';
import type { Country } from './directory.js';

/** Nobody has an address there, and nobody ever will (RFC 2606). */
export const MAIL_HOST = 'demo.example.com';

export type PartnerRole = 'courier' | 'repairer' | 'seller';

export interface PartnerOnRoster {
  name: string;
  kind: PartnerKind;
  country: Country;
  /** Every day of the week. */
  hours: HoursOfDay;
}

export const PARTNERS: Record<PartnerRole, PartnerOnRoster> = {
  courier: { name: 'Kestrel Couriers', kind: 'courier', country: 'GB', hours: ['06:00', '22:00'] },
  repairer: { name: 'Werkstatt am Kanal', kind: 'repairer', country: 'DE', hours: ['07:00', '20:00'] },
  seller: { name: 'Casa Azul Homeware', kind: 'seller', country: 'PT', hours: ['08:00', '21:00'] },
};
export const PARTNER_ROLES = Object.keys(PARTNERS) as PartnerRole[];
export const PEOPLE_OF_EACH = 2;

/** Our own people; the manager comes first. */
export const STAFF: readonly ('manager' | 'agent')[] = ['manager', 'agent', 'agent', 'agent'];
