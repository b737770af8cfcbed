import type { FactDefinition, FactValue } from '../../policies/facts/fact.rules.js';
import { inUnits } from '../../policies/money.rules.js';
import { daysBetween } from './days.rules.js';
import type { KnownFact, KnownFacts } from './known-fact.rules.js';

interface Sum {
  amount: number;
  currency: string;
}

/** What our rows say about a case, as they stood at an instant. */
export interface CaseRows {
  kind: string;
  /** Null for a major case, which is nobody's. */
  customerZone: string | null;
  order: OrderRow | null;
  brokenPromises: number;
  ordersBefore: number | null;
  exceptionsBefore: number | null;
  /** A partner said yes to a claim of this case, wholly or in part. */
  partnerAdmitted: boolean;
}

export interface OrderRow {
  placedAt: Date;
  deliveredAt: Date | null;
  total: Sum | null;
  items: { sku: string | null; title: string; quantity: number; price: Sum | null }[];
  shipments: { promisedAt: Date | null; deliveredAt: Date | null }[];
  /** Where no parcel of it has a promised time: when its delivery was promised to the customer. */
  deliveryPromisedAt: Date | null;
}

/** What a claim is about, where it says so. */
export interface Claimed {
  /** Of the order, by their sku or title; one of each unless said. */
  readonly items?: readonly { readonly sku?: string; readonly title?: string; readonly quantity?: number }[];
  /** The currency the policy's sums are of: sums of another one cannot be compared, and are not known. */
  readonly currency?: string;
}

/**
 * The catalogue's facts as far as our rows know them. What they do not say stays unknown: it never becomes zero or no. Days are counted by the
 * customer's own calendar, sums are in units of the order's currency.
 */
export function computedFacts(rows: CaseRows, asOf: Date, claimed: Claimed = {}): KnownFacts {
  const found = new Map<string, KnownFact>();
  const say = (name: string, source: FactDefinition['source'], value: FactValue | undefined | null): void => {
    if (value !== undefined && value !== null) found.set(name, { value, source, by: null, at: asOf.toISOString() });
  };
  if (rows.kind !== 'major') say('case_kind', 'case', rows.kind);
  say('broken_promises', 'case', rows.brokenPromises);
  if (rows.partnerAdmitted) say('party_at_fault', 'case', 'partner');
  say('orders_before', 'customer', rows.ordersBefore);
  say('exceptions_before', 'customer', rows.exceptionsBefore);
  const { order, customerZone: zone } = rows;
  if (!order) return Object.fromEntries(found);

  const { at: deliveredAt, source } = delivery(order, asOf);
  if (zone !== null && order.placedAt <= asOf)
    say('days_since_purchase', 'order', daysBetween(order.placedAt, asOf, zone));
  if (zone !== null && deliveredAt) say('days_since_delivery', source, daysBetween(deliveredAt, asOf, zone));
  if (zone !== null)
    say('days_late', wasPromised(order) ? 'shipment' : 'order', daysLate(order, deliveredAt, asOf, zone));
  say('order_total', 'order', comparable(order.total, order, claimed));
  say('item_value', 'order', comparable(valueOfItems(order, claimed.items), order, claimed));
  return Object.fromEntries(found);
}

/** When all of it was there: as the order says, or else when the last of its parcels was delivered. */
function delivery({ deliveredAt, shipments }: OrderRow, asOf: Date): { at: Date | null; source: 'order' | 'shipment' } {
  const there = (at: Date | null): boolean => at !== null && at <= asOf;
  if (deliveredAt) return { at: there(deliveredAt) ? deliveredAt : null, source: 'order' };
  const all = shipments.length > 0 && shipments.every((shipment) => there(shipment.deliveredAt));
  return { at: all ? latest(shipments.map((shipment) => shipment.deliveredAt!)) : null, source: 'shipment' };
}

/**
 * How many days after the promised one it came, or has not come so far; 0 when it came in time. Of several parcels the latest counts. What has
 * neither come nor been promised for a day that is over is not known to be late or not.
 */
function daysLate(order: OrderRow, deliveredAt: Date | null, asOf: Date, zone: string): number | undefined {
  const parcels = order.shipments.filter(({ promisedAt }) => promisedAt !== null);
  const promises =
    parcels.length > 0
      ? parcels.map((parcel) => ({ due: parcel.promisedAt!, came: parcel.deliveredAt ?? deliveredAt }))
      : order.deliveryPromisedAt
        ? [{ due: order.deliveryPromisedAt, came: deliveredAt }]
        : [];
  const late = promises.map(({ due, came }) => {
    const arrived = came !== null && came <= asOf;
    const days = Math.max(0, daysBetween(due, arrived ? came : asOf, zone));
    return arrived || days > 0 ? days : undefined;
  });
  const known = late.filter((days) => days !== undefined);
  const sofar = known.length > 0 ? Math.max(...known) : undefined;
  // One parcel in time says nothing while another one is still to come.
  return known.length === late.length || (sofar ?? 0) > 0 ? sofar : undefined;
}

const wasPromised = ({ shipments }: OrderRow): boolean => shipments.some(({ promisedAt }) => promisedAt !== null);

/** Of the named items, or of the only one there is; one that the order does not hold, or whose price nobody told, leaves it unknown. */
function valueOfItems({ items }: OrderRow, named: Claimed['items']): Sum | null {
  const wanted = named?.length
    ? named.map(({ sku, title, quantity = 1 }) => {
        const item = items.find((one) => (sku === undefined ? one.title === title : one.sku === sku));
        return item && item.quantity >= quantity ? { price: item.price, quantity } : undefined;
      })
    : items.length === 1
      ? [items[0]!]
      : [];
  const [first] = wanted;
  if (!first?.price) return null;
  const { currency } = first.price;
  let amount = 0;
  for (const item of wanted) {
    if (item?.price?.currency !== currency) return null;
    amount += item.price.amount * item.quantity;
  }
  return { amount, currency };
}

/** In units of the order's currency; unknown where the sum is of another one, or the policy's sums are. */
function comparable(sum: Sum | null, { total }: OrderRow, claimed: Claimed): number | undefined {
  if (!sum || (total && total.currency !== sum.currency)) return undefined;
  if (claimed.currency !== undefined && claimed.currency !== sum.currency) return undefined;
  return inUnits(sum.amount, sum.currency);
}

const latest = (instants: readonly Date[]): Date => instants.reduce((a, b) => (a > b ? a : b));
