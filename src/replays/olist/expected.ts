import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** What the desk must have come to, counted from the rows of the files and from nothing else. */
export interface Figures {
  promised: number;
  done: number;
  kept: number;
  late: number;
  /** Found broken by the time the story ends: late, or never done and not called off. */
  broken: number;
}

export interface Told {
  delivery: Figures;
  hand_over: Figures;
}

export interface Overdue {
  at: string;
  delivery: number;
  hand_over: number;
}

export interface Expected extends Told {
  overdue: Overdue[];
}

type Row = Record<string, string>;

/** One promise: when it was due, when done, and whether its order was called off; seconds since 1970. */
interface Due {
  due: number;
  done: number | null;
  off: boolean;
}

/** `end`: the last instant of the story. Only plain rows are counted; a folder of this shape has no other. */
export async function expectedOf(folder: string, moments: readonly Date[], end: Date): Promise<Expected> {
  const orders = await rowsOf(folder, 'olist_orders_dataset.csv');
  const items = await rowsOf(folder, 'olist_order_items_dataset.csv');
  const limits = new Map<string, number>();
  for (const item of items) {
    const key = `${item['order_id']} ${item['seller_id']}`;
    limits.set(key, Math.max(limits.get(key) ?? 0, secondsOf(item['shipping_limit_date'])!));
  }
  const orderOf = new Map(orders.map((order) => [order['order_id'], order]));
  const due = (order: Row, at: number, column: string): Due => ({
    due: at,
    done: secondsOf(order[column]),
    off: ['canceled', 'unavailable'].includes(order['order_status']!),
  });
  const deliveries = orders.map((order) =>
    due(order, secondsOf(order['order_estimated_delivery_date'])!, 'order_delivered_customer_date'),
  );
  const handOvers = [...limits].map(([key, limit]) =>
    due(orderOf.get(key.split(' ')[0])!, limit, 'order_delivered_carrier_date'),
  );
  return {
    delivery: figuresOf(deliveries, end),
    hand_over: figuresOf(handOvers, end),
    overdue: moments.map((at) => ({
      at: at.toISOString(),
      delivery: overdueAt(deliveries, at),
      hand_over: overdueAt(handOvers, at),
    })),
  };
}

function figuresOf(promises: readonly Due[], end: Date): Figures {
  const done = promises.filter((promise) => promise.done !== null);
  const late = done.filter((promise) => promise.done! > promise.due).length;
  const never = promises.filter(({ due, done, off }) => done === null && !off && due < end.getTime() / 1000).length;
  return {
    promised: promises.length,
    done: done.length,
    kept: done.length - late,
    late,
    broken: late + never,
  };
}

function overdueAt(promises: readonly Due[], moment: Date): number {
  const at = moment.getTime() / 1000;
  return promises.filter(({ due, done, off }) => due < at && !(done !== null && done <= at) && !off).length;
}

async function rowsOf(folder: string, file: string): Promise<Row[]> {
  return parse(await readFile(path.join(folder, file)), { columns: true, bom: true, skip_empty_lines: true });
}

/** `2017-10-02 10:56:33`, or `10/2/2017 10:56` in another edition. */
function secondsOf(text: string | undefined): number | null {
  if (!text) return null;
  const american = /^(\d+)\/(\d+)\/(\d+) ?(\d+)?:?(\d+)?/.exec(text);
  const [year, month, day, hour = '0', minute = '0', second = '0'] = american
    ? [american[3], american[1], american[2], american[4], american[5]]
    : text.split(/[- T:]/);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) / 1000;
}
