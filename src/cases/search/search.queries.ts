import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { CasesQueries } from '../cases.queries.js';
import {
  foundCases,
  foundCustomers,
  foundOrders,
  foundPartners,
  foundShipments,
  SHOWN,
  type CustomerAlike,
  type Param,
} from './search.sql.js';
import type { FoundCase, FoundOrder, FoundPartner, FoundShipment, SearchView } from './search.views.js';
import type { CaseForPartner } from '../case.views.js';

type CaseRow = Omit<FoundCase, 'customer'> & { customerId: string | null; customer: string | null };
type OrderRow = Omit<FoundOrder, 'customer'> & { customerId: string; customer: string };
type ShipmentRow = Omit<FoundShipment, 'carrier'> & { carrierId: string; carrier: string };

/** Finds whatever somebody may be looking for, in one call: a few of each kind, within what they may read. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: CasesQueries,
  ) {}

  async search(actor: Actor, asked: string): Promise<SearchView> {
    const q = asked.trim();
    if (actor.audience === 'partner') return this.forPartner(actor, q);
    return this.uow.read(actor, async (work) => {
      const alike = await ask<CustomerAlike>(work, (param) => foundCustomers(q, param));
      return {
        cases: (await ask<CaseRow>(work, (param) => foundCases(q, alike, param))).map(foundCase),
        customers: alike.slice(0, SHOWN).map(({ id, name, email }) => ({ id, name, email })),
        orders: (await ask<OrderRow>(work, (param) => foundOrders(q, param))).map(foundOrder),
        partners: await ask<FoundPartner>(work, (param) => foundPartners(q, param)),
        shipments: (await ask<ShipmentRow>(work, (param) => foundShipments(q, param, undefined))).map(foundShipment),
      };
    });
  }

  /** The cases it takes part in, by what it may read of them, and what it carries. */
  private async forPartner(actor: Actor, q: string): Promise<SearchView> {
    const { items } = await this.cases.list(actor, { q, limit: SHOWN, sort: 'nextDue' });
    const shipments = await this.uow.read(actor, (work) =>
      ask<ShipmentRow>(work, (param) => foundShipments(q, param, actor.partnerId)),
    );
    return {
      cases: (items as CaseForPartner[]).map(({ id, purpose, state }) => ({
        ...{ id, number: null, title: purpose, state, customer: null },
      })),
      ...{ customers: [], orders: [], partners: [] },
      shipments: shipments.map((row) => ({ ...foundShipment(row), orderId: null })),
    };
  }
}

function ask<Row>(work: Work, write: (param: Param) => string): Promise<Row[]> {
  const parameters: unknown[] = [];
  return work.query<Row>(
    write((value) => `$${parameters.push(value)}`),
    parameters,
  );
}

const foundCase = ({ id, number, title, state, customerId, customer }: CaseRow): FoundCase => ({
  ...{ id, number, title, state },
  customer: customerId === null ? null : { id: customerId, name: customer! },
});
const foundOrder = ({ customerId, customer, ...order }: OrderRow): FoundOrder => ({
  ...order,
  customer: { id: customerId, name: customer },
});
const foundShipment = ({ carrierId, carrier, ...shipment }: ShipmentRow): FoundShipment => ({
  ...shipment,
  carrier: { id: carrierId, name: carrier },
});
