import { Injectable } from '@nestjs/common';
import {
  Invalid,
  isUniqueViolation,
  NotFound,
  partnerReader,
  UnitOfWork,
  type Actor,
  type NewEvent,
  type Work,
} from '../../platform/index.js';
import { PartnersQueries } from '../partners.queries.js';
import { afterScan } from './shipment-states.rules.js';
import { ScanInTheFuture, ShipmentAlreadyKnown } from './shipment.errors.js';
import { Shipment, type ShipmentId } from './shipment.entity.js';
import type { ShipmentView } from './shipment.views.js';
import type { CreateShipmentDto, ScanDto } from './shipments.dto.js';
import { ShipmentsQueries } from './shipments.queries.js';

/** A carrier's clock may run ahead of ours by so much. Milliseconds. */
const CLOCKS_APART = 5 * 60_000;

/** What is on its way, and what its carriers tell of it. */
@Injectable()
export class ShipmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly partners: PartnersQueries,
    private readonly queries: ShipmentsQueries,
  ) {}

  /** @throws NotFound when there is no such order, ShipmentAlreadyKnown */
  announce(actor: Actor, orderId: string, given: CreateShipmentDto): Promise<ShipmentView> {
    return this.uow
      .run(actor, async (work) => {
        if ((await work.query('select from orders where id = $1', [orderId])).length === 0) throw new NotFound();
        const carrier = await this.partners.partner(work, given.partnerId);
        if (!carrier?.active) throw new Invalid([{ field: 'partnerId', problem: 'is not an active partner' }]);
        const shipment: Shipment = {
          id: work.newId('shp') as ShipmentId,
          orderId,
          partnerId: carrier.id,
          trackingNumber: given.trackingNumber.trim(),
          state: 'announced',
          promisedAt: given.promisedAt ? new Date(given.promisedAt) : null,
          deliveredAt: null,
          scannedAt: null,
          heardAt: work.now,
          createdAt: work.now,
          version: 1,
        };
        await work.insert(Shipment, shipment);
        work.record(shipmentAnnounced(shipment, await caseAbout(work, orderId)));
        return this.queries.view(work, shipment.id);
      })
      .catch((error) => {
        throw isUniqueViolation(error, 'shipments_tracking') ? new ShipmentAlreadyKnown(given.trackingNumber) : error;
      });
  }

  /** Adds what the carrier saw. Told twice under one reference, it is kept once. @throws NotFound, ScanInTheFuture */
  scan(actor: Actor, id: ShipmentId, scan: ScanDto): Promise<ShipmentView> {
    return this.uow.run(actor, async (work) => {
      const shipment = await work.lock(Shipment, id);
      const at = new Date(scan.at);
      if (at.getTime() > work.now.getTime() + CLOCKS_APART) throw new ScanInTheFuture();
      if (!(await keepScan(work, id, { ...scan, at }))) return this.queries.view(work, id);
      const before = shipment.state;
      await work.update(Shipment, shipment, { ...afterScan(shipment, { state: scan.state, at }), heardAt: work.now });
      const caseId = await caseAbout(work, shipment.orderId);
      work.record(shipmentScanned(shipment, caseId, { scanned: scan.state, moved: shipment.state !== before }));
      return this.queries.view(work, id);
    });
  }
}

/** False: it was told before. */
async function keepScan(work: Work, id: ShipmentId, scan: Omit<ScanDto, 'at'> & { at: Date }): Promise<boolean> {
  const kept = await work.query(
    `insert into shipment_scans (id, shipment_id, state, at, place, note, external_ref, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      work.newId('scn'),
      id,
      scan.state,
      scan.at,
      scan.place ?? null,
      scan.note ?? null,
      scan.externalRef ?? null,
      work.actor.personId ?? work.actor.id,
      work.now,
    ],
  );
  return kept.length > 0;
}

/** The newest open matter about the order, as far as the actor may know of one: whoever looks at it sees the news. */
async function caseAbout(work: Work, orderId: string): Promise<string | null> {
  const [found] = await work.query<{ id: string }>(
    `select id from cases where order_id = $1 and state <> 'closed' order by id desc limit 1`,
    [orderId],
  );
  return found?.id ?? null;
}

const about = (
  { id, partnerId, state }: Shipment,
  caseId: string | null,
): Pick<NewEvent, 'caseId' | 'subjectId' | 'readers' | 'data'> => ({
  caseId,
  subjectId: id,
  readers: [partnerReader(partnerId)],
  data: { partnerId, state },
});
const shipmentAnnounced = (shipment: Shipment, caseId: string | null): NewEvent => ({
  ...about(shipment, caseId),
  type: 'shipment.announced',
});
const shipmentScanned = (
  shipment: Shipment,
  caseId: string | null,
  how: { scanned: string; moved: boolean },
): NewEvent => {
  const news = about(shipment, caseId);
  return { ...news, type: 'shipment.scanned', data: { ...news.data, ...how } };
};
