import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import { Shipment, type Scan, type ShipmentId } from './shipment.entity.js';
import { shipmentViewFor, type ShipmentView } from './shipment.views.js';
import type { ListShipmentsDto } from './shipments.dto.js';

const SHOWN_SCANS = 10;

/** Reads shipments: our staff all, a carrier those it carries. */
@Injectable()
export class ShipmentsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  one(actor: Actor, id: ShipmentId): Promise<ShipmentView> {
    return this.uow.read(actor, (work) => this.view(work, id));
  }

  /** Of an order, in the order they were announced. @throws NotFound */
  ofOrder(actor: Actor, orderId: string): Promise<Page<ShipmentView>> {
    return this.uow.read(actor, async (work) => {
      if ((await work.query('select from orders where id = $1', [orderId])).length === 0) throw new NotFound();
      return { items: await this.viewsOfOrder(work, orderId), next: null };
    });
  }

  /** Within a larger work. */
  async viewsOfOrder(work: Work, orderId: string): Promise<ShipmentView[]> {
    return this.views(work, await work.find(Shipment, 'where order_id = $1 order by id limit 200', [orderId]));
  }

  async view(work: Work, id: string): Promise<ShipmentView> {
    const [view] = await this.views(work, await work.find(Shipment, 'where id = $1', [id]));
    if (!view) throw new NotFound();
    return view;
  }

  /** The newest first. */
  list(actor: Actor, { limit, cursor, trackingNumber, state }: ListShipmentsDto): Promise<Page<ShipmentView>> {
    const before = readCursor('shipments', ['text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.find(
        Shipment,
        `where ($1::text is null or partner_id = $1) and ($2::text is null or upper(tracking_number) = upper($2))
           and ($3::text is null or state = $3) and ($4::text is null or id < $4) order by id desc limit $5`,
        [actor.partnerId ?? null, trackingNumber ?? null, state ?? null, before?.[0] ?? null, limit + 1],
      );
      const views = new Map((await this.views(work, rows.slice(0, limit))).map((view) => [view.id, view]));
      return pageOf(
        rows,
        limit,
        (last) => writeCursor('shipments', [last.id]),
        (row) => views.get(row.id)!,
      );
    });
  }

  private async views(work: Work, shipments: readonly Shipment[]): Promise<ShipmentView[]> {
    if (shipments.length === 0) return [];
    const scans = await work.query<Scan & { carrier: string }>(
      `select s.id, s.shipment_id as "shipmentId", s.state, s.at, s.place, s.note from unnest($1::text[]) as asked(id)
       cross join lateral (select * from shipment_scans where shipment_id = asked.id order by at desc, id desc limit ${SHOWN_SCANS}) s`,
      [shipments.map(({ id }) => id)],
    );
    const carriers = await work.query<{ id: string; name: string }>(
      'select id, name from partners where id = any($1)',
      [shipments.map(({ partnerId }) => partnerId)],
    );
    return shipments.map((shipment) =>
      shipmentViewFor(
        work.actor,
        {
          shipment,
          carrier: carriers.find(({ id }) => id === shipment.partnerId)!.name,
          scans: scans.filter(({ shipmentId }) => shipmentId === shipment.id),
        },
        work.now,
      ),
    );
  }
}
