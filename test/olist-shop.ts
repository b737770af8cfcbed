import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A shop as the data set describes one, invented: times are seconds since 1970, amounts minor units. */
export interface Shop {
  sellers: string[];
  orders: ShopOrder[];
}
export interface ShopOrder {
  id: string;
  /** The key this order knows its customer by, and the person behind it. */
  customer: string;
  person: string;
  state: string;
  status: string;
  placed: number;
  carrier: number | null;
  delivered: number | null;
  promised: number;
  items: { seller: string; product: string; limit: number; price: number; freight: number }[];
  reviews: { id: string; score: number; title: string; message: string; asked: number; answered: number }[];
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const OPENING = Date.UTC(2025, 0, 10) / 1000;
const STATES = ['SP', 'RJ', 'MG'];
const STATUSES = ['delivered', 'delivered', 'delivered', 'delivered', 'shipped', 'invoiced', 'canceled', 'unavailable'];
const WORDS = ['não chegou', 'atrasado, de novo', 'veio "outro" produto', 'linha um\r\nlinha dois', ''];

/** Some hundred lines of business with everything in it: late and early, called off, several sellers, several reviews. Same seed, same shop. */
export function inventShop({ orders, seed = 1 }: { orders: number; seed?: number }): Shop {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const key = (): string => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const sellers = Array.from({ length: 8 }, key);
  const people = Array.from({ length: Math.ceil(orders * 0.9) }, () => ({ person: key(), state: pick(STATES) }));
  return {
    sellers,
    orders: Array.from({ length: orders }, () => {
      const status = pick(STATUSES);
      const placed = OPENING + Math.floor(random() * 90 * DAY);
      const limit = placed + Math.floor((2 + random() * 4) * DAY);
      const handedOver = status !== 'invoiced' && (status !== 'canceled' || random() < 0.3) && status !== 'unavailable';
      const carrier = handedOver ? limit + Math.floor((random() - 0.8) * 3 * DAY) : null;
      const promised = Math.floor((placed + 20 * DAY) / DAY) * DAY;
      const arrived = carrier !== null && (status === 'delivered' || (status === 'canceled' && random() < 0.5));
      const delivered = arrived ? promised + Math.floor((random() - 0.7) * 25 * DAY) : null;
      const several = random() < 0.2;
      const items =
        status === 'unavailable'
          ? []
          : Array.from({ length: 1 + Math.floor(random() * 3) }, (_, n) => ({
              seller: several ? pick(sellers) : sellers[Math.floor(placed / DAY) % sellers.length]!,
              product: key(),
              limit: limit - n * HOUR,
              price: 100 + Math.floor(random() * 30_000),
              freight: Math.floor(random() * 3_000),
            }));
      const reviews = Array.from({ length: random() < 0.1 ? 2 : 1 }, () => {
        const asked = (delivered ?? promised) + DAY;
        const message = pick(WORDS);
        return {
          id: key(),
          score: 1 + Math.floor(random() * 5),
          title: random() < 0.1 ? 'Péssimo' : '',
          message,
          asked,
          answered: asked + Math.floor(random() * DAY),
        };
      });
      return {
        id: key(),
        customer: key(),
        ...pick(people),
        status,
        placed,
        carrier,
        delivered,
        promised,
        items,
        reviews,
      };
    }),
  };
}

export interface FolderStyle {
  /** `american`: times as 2/28/2025 9:05 and other keys for reviews, which have no texts. */
  edition?: 'iso' | 'american';
  lineEnd?: '\n' | '\r\n';
  byteOrderMark?: boolean;
}

/** Writes the shop as the files of the data set. */
export function writeShop(
  folder: string,
  shop: Shop,
  { edition = 'iso', lineEnd = '\n', byteOrderMark = false }: FolderStyle = {},
): void {
  mkdirSync(folder, { recursive: true });
  const time = edition === 'iso' ? isoTime : americanTime;
  const write = (name: string, rows: (string | number)[][]): void =>
    writeFileSync(
      path.join(folder, name),
      (byteOrderMark ? '\ufeff' : '') + rows.map((row) => row.map(field).join(',') + lineEnd).join(''),
    );
  const { orders, sellers } = shop;
  write('olist_customers_dataset.csv', [
    ['customer_id', 'customer_unique_id', 'customer_zip_code_prefix', 'customer_city', 'customer_state'],
    ...orders.map((o) => [o.customer, o.person, '01234', 'são paulo', o.state]),
  ]);
  write('olist_sellers_dataset.csv', [
    ['seller_id', 'seller_zip_code_prefix', 'seller_city', 'seller_state'],
    ...sellers.map((seller) => [seller, '04726', 'osasco', 'SP']),
  ]);
  write('olist_orders_dataset.csv', [
    [
      'order_id',
      'customer_id',
      'order_status',
      'order_purchase_timestamp',
      'order_approved_at',
      'order_delivered_carrier_date',
      'order_delivered_customer_date',
      'order_estimated_delivery_date',
    ],
    ...orders.map((o) => [
      o.id,
      o.customer,
      o.status,
      time(o.placed),
      time(o.placed),
      time(o.carrier),
      time(o.delivered),
      time(o.promised),
    ]),
  ]);
  write('olist_order_items_dataset.csv', [
    ['order_id', 'order_item_id', 'product_id', 'seller_id', 'shipping_limit_date', 'price', 'freight_value'],
    ...orders.flatMap((o) =>
      o.items.map((i, n) => [o.id, n + 1, i.product, i.seller, time(i.limit), i.price / 100, i.freight / 100]),
    ),
  ]);
  const reviews = orders.flatMap((order) => order.reviews.map((review) => ({ order, ...review })));
  write(
    'olist_order_reviews_dataset.csv',
    edition === 'iso'
      ? [
          [
            'review_id',
            'order_id',
            'review_score',
            'review_comment_title',
            'review_comment_message',
            'review_creation_date',
            'review_answer_timestamp',
          ],
          ...reviews.map((r) => [r.id, r.order.id, r.score, r.title, r.message, time(r.asked), time(r.answered)]),
        ]
      : [
          ['review_pk', 'order_id', 'review_score', 'review_creation_date', 'review_answer_timestamp'],
          ...reviews.map((r, n) => [n + 1, r.order.id, r.score, time(r.asked), time(r.answered)]),
        ],
  );
}

const field = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

const isoTime = (at: number | null): string =>
  at === null ? '' : new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');

function americanTime(at: number | null): string {
  if (at === null) return '';
  const [, year, month, day, hour, minute] = /(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(new Date(at * 1000).toISOString())!;
  return `${Number(month)}/${Number(day)}/${year} ${Number(hour)}:${minute}`;
}

/** Numbers from 0 to 1 that are always the same for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
