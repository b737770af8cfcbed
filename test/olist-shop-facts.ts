import type { ImportSummary } from '../src/imports/index.js';
import type { Shop } from './olist-shop.js';

export const items = (shop: Shop) => shop.orders.flatMap((order) => order.items);
export const reviews = (shop: Shop) => shop.orders.flatMap((order) => order.reviews);
const complains = (review: { score: number; title: string; message: string }) =>
  review.score <= 2 && review.title + review.message !== '';
export const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
export const sorted = (things: object[]): string[] => things.map((thing) => JSON.stringify(thing)).sort();

/** What an import makes of the shop. */
export function expected(shop: Shop): ImportSummary['created'] {
  return {
    customers: new Set(shop.orders.map((order) => order.person)).size,
    partners: shop.sellers.length,
    orders: shop.orders.length,
    handOvers: sum(shop.orders.map((order) => new Set(order.items.map((item) => item.seller)).size)),
    deliveries: shop.orders.length,
    feedback: reviews(shop).length,
    cases: reviews(shop).filter(complains).length,
  };
}

/** The promises on a desk, as `promisesIn` tells them. */
export const PROMISES = `
  select o.number, c.kind, c.state, c.promiser, c.promisee, p.external_ref as partner, extract(epoch from c.due_at)::int as due,
    extract(epoch from c.completed_at)::int as done, c.done_late
  from commitments c join orders o on o.id = c.order_id left join partners p on p.id = c.partner_id`;

/** The promises the shop's orders carry, reckoned anew. */
export function promisesIn(shop: Shop): object[] {
  return shop.orders.flatMap((order) => {
    const state = (due: number, done: number | null) => {
      if (done !== null) return done <= due ? 'kept' : 'broken';
      return order.status === 'canceled' || order.status === 'unavailable' ? 'withdrawn' : 'active';
    };
    const promise = (
      kind: string,
      promiser: string,
      promisee: string,
      partner: string | null,
      due: number,
      done: number | null,
    ) => ({
      ...{ number: order.id, kind, state: state(due, done), promiser, promisee, partner, due, done },
      done_late: done !== null && done > due,
    });
    const handOvers = [...new Set(order.items.map((item) => item.seller))].map((seller) => {
      const due = Math.max(...order.items.filter((item) => item.seller === seller).map((item) => item.limit));
      return promise('hand_over', 'partner', 'us', `olist:seller:${seller}`, due, order.carrier);
    });
    return [...handOvers, promise('delivery', 'us', 'customer', null, order.promised, order.delivered)];
  });
}

/** The complaints among its reviews. */
export function complaintsIn(shop: Shop): object[] {
  return shop.orders.flatMap((order) =>
    order.reviews.filter(complains).map((review) => {
      const message = review.message.replace('\r\n', '\n');
      return {
        ...{
          subject: review.title || message.replace('\n', ' '),
          state: 'received',
          channel: 'review',
          kind: 'complaint',
          number: order.id,
        },
        ...{ customer: `olist:customer:${order.person}`, received: review.answered },
        ...{
          body: [review.title, message].filter(Boolean).join('\n\n'),
          author_kind: 'customer',
          readers: ['customer'],
          told: true,
        },
        external_ref: `olist:review:${review.id}:${order.id}`,
      };
    }),
  );
}
