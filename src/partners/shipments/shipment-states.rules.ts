/** Where a shipment is, as its carrier last told it. */
export const SHIPMENT_STATES = [
  'announced',
  'collected',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'failed',
  'returned',
  'lost',
] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];

/** Nothing more is expected of it. */
const ENDED: readonly ShipmentState[] = ['delivered', 'returned', 'lost'];
/** A carrier at work says something at least this often; after that what we show is what we knew, not what is. Milliseconds. */
const FRESH_FOR = 24 * 60 * 60_000;

interface Heard {
  readonly state: ShipmentState;
  readonly scannedAt: Date | null;
  readonly deliveredAt: Date | null;
}

/**
 * What a shipment is after a scan. Scans come late and out of order: one that is older than what we know is kept and changes nothing,
 * and one of the same instant has the last word.
 */
export function afterScan(known: Heard, scan: { state: ShipmentState; at: Date }): Heard {
  const { state, scannedAt, deliveredAt } = known;
  if (scannedAt && scan.at < scannedAt) return { state, scannedAt, deliveredAt };
  return {
    state: scan.state,
    scannedAt: scan.at,
    deliveredAt: scan.state === 'delivered' ? scan.at : scan.state === 'returned' ? null : deliveredAt,
  };
}

/** Whether what we show may still be so; what has ended stays as it is. */
export const isFresh = (shipment: { state: ShipmentState; heardAt: Date }, now: Date): boolean =>
  ENDED.includes(shipment.state) || now.getTime() - shipment.heardAt.getTime() <= FRESH_FOR;
