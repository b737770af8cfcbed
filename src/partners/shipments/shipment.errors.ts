import { Refusal } from '../../platform/index.js';

/** This carrier has a shipment of this tracking number already. */
export class ShipmentAlreadyKnown extends Refusal {
  readonly slug = 'shipment-already-known';
  constructor(trackingNumber: string) {
    super('There is a shipment of this tracking number with this carrier already.', { trackingNumber });
  }
}

/** A scan is of something that has happened. */
export class ScanInTheFuture extends Refusal {
  readonly slug = 'scan-in-the-future';
  override readonly status = 422;
  constructor() {
    super('A scan was made before now.');
  }
}
