/** Who helps us put things right, and when they work. */
import { Partner } from './partner.entity.js';

export { CreatePartnerDto } from './create-partner.dto.js';
export { Partner, PARTNER_KINDS, type PartnerId, type PartnerKind } from './partner.entity.js';
export { CalendarUnknown, PartnerAlreadyKnown } from './partner.errors.js';
export { PartnerView } from './partner.views.js';
export { PartnersModule } from './partners.module.js';
export { PartnersQueries, type Contact, type PartnerHours } from './partners.queries.js';
export { PartnersService } from './partners.service.js';

export const partnersEntities = [Partner];
