import { outcomeOf, type PromiseOutcome } from './olist-promises.rules.js';

/** An order as the files tell it, with its items. Times are RFC 3339 texts in UTC, amounts minor units. */
export interface StagedOrder {
  order_id: string;
  person_id: string;
  status: string;
  placed_at: string;
  carrier_at: string | null;
  delivered_at: string | null;
  promised_at: string;
  items: readonly StagedItem[];
  /** Sellers of items that could not be read; null stands for one that could not be made out. */
  lost_sellers: readonly (string | null)[];
}
export interface StagedItem {
  seller: string;
  product: string;
  name: string | null;
  limit: string;
  price: number;
  freight: number;
}

export interface HandOver {
  seller: string;
  dueAt: string;
  outcome: PromiseOutcome;
}
export interface OrderPlan {
  /** Null when not every item is known: a part is not the whole. */
  total: number | null;
  handOvers: HandOver[];
  delivery: { dueAt: string; outcome: PromiseOutcome };
}

/**
 * What an order amounts to and which promises it carries: each seller's to hand its parcel to the carrier, by the latest of the limits
 * of its items, and ours to deliver by the date estimated for the customer. No hand-over is made of a seller whose items are not all
 * known: its limit would be a guess.
 */
export function planOrder(order: StagedOrder, learntAt: string): OrderPlan {
  const limits = new Map<string, string>();
  for (const { seller, limit } of order.items) {
    if (order.lost_sellers.includes(seller)) continue;
    const latest = limits.get(seller);
    if (latest === undefined || limit > latest) limits.set(seller, limit);
  }
  const outcome = (dueAt: string, doneAt: string | null): PromiseOutcome =>
    outcomeOf({ dueAt, doneAt, orderStatus: order.status }, learntAt);
  return {
    total:
      order.items.length > 0 && order.lost_sellers.length === 0
        ? order.items.reduce((sum, item) => sum + item.price + item.freight, 0)
        : null,
    handOvers: [...limits]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([seller, dueAt]) => ({ seller, dueAt, outcome: outcome(dueAt, order.carrier_at) })),
    delivery: { dueAt: order.promised_at, outcome: outcome(order.promised_at, order.delivered_at) },
  };
}

/** One line of an order. */
export interface OrderLine {
  sku: string;
  title: string;
  quantity: number;
  /** Of one, without freight. */
  price: { amount: number; currency: string };
}

/** The items as the lines of an order: equal ones of a seller counted together, in the order of the files. */
export function linesOf(items: readonly StagedItem[], currency: string): OrderLine[] {
  const lines = new Map<string, OrderLine>();
  for (const { product, seller, price, name } of items) {
    const key = [product, seller, price].join(' ');
    const line = lines.get(key);
    if (line) line.quantity += 1;
    else
      lines.set(key, {
        sku: product,
        title: name ?? `Product ${product.slice(0, 6)}`,
        quantity: 1,
        price: { amount: price, currency },
      });
  }
  return [...lines.values()];
}
