import { planOrder } from '../../imports/olist/order-plan.rules.js';
import type { StagedOrder } from '../../imports/olist/order-plan.rules.js';

/** A promise of an order, by its names in the files; `seller` null: ours to deliver. */
export interface ToldPromise {
  key: string;
  seller: string | null;
  dueAt: Date;
  doneAt: Date | null;
}

/** What happens to an order at one instant. */
export type Deed =
  | { does: 'promise'; order: string; promises: readonly ToldPromise[] }
  | { does: 'report'; promise: ToldPromise }
  | { does: 'withdraw'; promise: ToldPromise };
export type Moment = { at: Date; order: string } & Deed;

export interface OrderStory {
  moments: Moment[];
  /** Promises that could not have been made: due, or done, before the order was placed. */
  leftOut: number;
}

const CALLED_OFF: readonly string[] = ['canceled', 'unavailable'];

/**
 * What the files tell of an order, as it happened: promised when it was placed, handed over, delivered. Of an order that was called off
 * they do not say when; what was not done for it is let go of at the instant it was due.
 */
export function storyOf(order: StagedOrder): OrderStory {
  const placedAt = new Date(order.placed_at);
  const { handOvers, delivery } = planOrder(order, order.placed_at);
  const promises: ToldPromise[] = [
    ...handOvers.map(({ seller, dueAt }) => promiseOf(`${order.order_id} ${seller}`, seller, dueAt, order.carrier_at)),
    promiseOf(order.order_id, null, delivery.dueAt, order.delivered_at),
  ];
  const sound = promises.filter(({ dueAt, doneAt }) => dueAt > placedAt && (doneAt === null || doneAt > placedAt));
  const moments: Moment[] = [{ does: 'promise', at: placedAt, order: order.order_id, promises: sound }];
  for (const promise of sound) {
    if (promise.doneAt) moments.push({ does: 'report', at: promise.doneAt, order: order.order_id, promise });
    else if (CALLED_OFF.includes(order.status))
      moments.push({ does: 'withdraw', at: promise.dueAt, order: order.order_id, promise });
  }
  return { moments, leftOut: promises.length - sound.length };
}

const promiseOf = (key: string, seller: string | null, dueAt: string, doneAt: string | null): ToldPromise => ({
  key,
  seller,
  dueAt: new Date(dueAt),
  doneAt: doneAt === null ? null : new Date(doneAt),
});

/** In the order of time; of one instant, in the order of the stories. */
export const inOrder = (stories: readonly OrderStory[]): Moment[] =>
  stories.flatMap(({ moments }) => moments).sort((a, b) => a.at.getTime() - b.at.getTime());
