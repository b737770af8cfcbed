import { instant, isStaff, type Actor } from '../platform/index.js';
import type { Partner, PartnerKind } from './partner.entity.js';

/** A partner as its audience sees it: our staff everything, its own people what it is. */
export class PartnerView {
  id!: string;
  name!: string;
  kind!: PartnerKind;
  /** IANA. */
  zone!: string;
  /** Null: it counts as open always. */
  calendarId?: string | null;
  active?: boolean;
  externalRef?: string | null;
  createdAt?: string;
  version!: number;
}

export const viewFor = (actor: Actor, partner: Partner): PartnerView =>
  isStaff(actor) ? forAgent(partner) : forPartner(partner);

export const forAgent = (p: Partner): PartnerView => ({
  ...forPartner(p),
  calendarId: p.calendarId,
  active: p.active,
  externalRef: p.externalRef,
  createdAt: instant(p.createdAt),
});

export const forPartner = (p: Partner): PartnerView => ({
  id: p.id,
  name: p.name,
  kind: p.kind,
  zone: p.zone,
  version: p.version,
});
