import { instant, isStaff, type Actor } from '../../platform/index.js';
import type { Scan, Shipment } from './shipment.entity.js';
import { isFresh, type ShipmentState } from './shipment-states.rules.js';

export class ScanView {
  at!: string;
  state!: ShipmentState;
  place!: string | null;
  note!: string | null;
}

/** A shipment: our staff see whose order it is of, the carrier what it carries. */
export class ShipmentView {
  id!: string;
  orderId?: string;
  partnerId!: string;
  /** The carrier's name. */
  carrier!: string;
  trackingNumber!: string;
  state!: ShipmentState;
  promisedAt!: string | null;
  deliveredAt!: string | null;
  /** When we were last told anything: what is shown is as of then. */
  asOf!: string;
  /** False: the carrier has been silent for longer than one at work would be, so things may stand otherwise by now. */
  fresh!: boolean;
  /** The newest first; at most the last ten. */
  scans!: ScanView[];
  version!: number;
}

export interface ShipmentParts {
  readonly shipment: Shipment;
  readonly carrier: string;
  readonly scans: readonly Scan[];
}

export const shipmentViewFor = (actor: Actor, parts: ShipmentParts, now: Date): ShipmentView =>
  isStaff(actor) || actor.audience === 'system'
    ? { ...forCarrier(parts, now), orderId: parts.shipment.orderId }
    : forCarrier(parts, now);

const forCarrier = ({ shipment, carrier, scans }: ShipmentParts, now: Date): ShipmentView => ({
  id: shipment.id,
  partnerId: shipment.partnerId,
  carrier,
  trackingNumber: shipment.trackingNumber,
  state: shipment.state,
  promisedAt: instant(shipment.promisedAt),
  deliveredAt: instant(shipment.deliveredAt),
  asOf: instant(shipment.heardAt),
  fresh: isFresh(shipment, now),
  scans: scans.map(({ at, state, place, note }) => ({ at: instant(at), state, place, note })),
  version: shipment.version,
});
