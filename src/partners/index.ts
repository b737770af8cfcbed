/** Who helps us put things right, and when they work. */
import { Partner } from './partner.entity.js';
import { Shipment } from './shipments/shipment.entity.js';

export { CreatePartnerDto } from './create-partner.dto.js';
export { Partner, PARTNER_KINDS, type PartnerId, type PartnerKind } from './partner.entity.js';
export { CalendarUnknown, PartnerAlreadyKnown } from './partner.errors.js';
export { PartnerView } from './partner.views.js';
export { PartnersModule } from './partners.module.js';
export { PartnersQueries, type Contact, type PartnerHours } from './partners.queries.js';
export { PartnersService } from './partners.service.js';
export { Shipment, type ShipmentId } from './shipments/shipment.entity.js';
export { ShipmentView } from './shipments/shipment.views.js';
export { ShipmentsQueries } from './shipments/shipments.queries.js';
export { ShipmentsService } from './shipments/shipments.service.js';

export const partnersEntities = [Partner, Shipment];
