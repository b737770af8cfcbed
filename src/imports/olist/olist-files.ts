import type { RowFields } from './row-fields.js';

type Value = string | number | null;

/** One file of the set: what it is called, which columns it must have, and what of each row is staged, where, under which key. */
export interface OlistFile {
  readonly name: string;
  readonly mayBeAbsent?: true;
  readonly columns: readonly string[];
  /** Columns that an edition of the files may lack. */
  readonly extra?: readonly string[];
  /** Other names under which an edition has a column. */
  readonly alias?: Readonly<Record<string, string>>;
  readonly table: string;
  readonly staged: Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;
  readonly key: readonly string[];
  /** The staged columns, in their order. */
  read(row: RowFields): Value[];
}

export const CUSTOMERS: OlistFile = {
  name: 'olist_customers_dataset.csv',
  columns: ['customer_id', 'customer_unique_id', 'customer_zip_code_prefix', 'customer_city', 'customer_state'],
  table: 'staged_customers',
  staged: { customer_id: 'text', person_id: 'text', zip: 'text', city: 'text', state_code: 'text' },
  key: ['customer_id'],
  read: (row) => [
    row.key('customer_id'),
    row.key('customer_unique_id'),
    row.text('customer_zip_code_prefix').trim(),
    row.text('customer_city').trim(),
    row.text('customer_state').trim(),
  ],
};

export const SELLERS: OlistFile = {
  name: 'olist_sellers_dataset.csv',
  columns: ['seller_id', 'seller_zip_code_prefix', 'seller_city', 'seller_state'],
  table: 'staged_sellers',
  staged: { seller_id: 'text' },
  key: ['seller_id'],
  read: (row) => [row.key('seller_id')],
};

export const ORDERS: OlistFile = {
  name: 'olist_orders_dataset.csv',
  columns: [
    'order_id',
    'customer_id',
    'order_status',
    'order_purchase_timestamp',
    'order_approved_at',
    'order_delivered_carrier_date',
    'order_delivered_customer_date',
    'order_estimated_delivery_date',
  ],
  table: 'staged_orders',
  staged: {
    order_id: 'text',
    customer_id: 'text',
    status: 'text',
    placed_at: 'text',
    carrier_at: 'text',
    delivered_at: 'text',
    promised_at: 'text',
  },
  key: ['order_id'],
  read: (row) => [
    row.key('order_id'),
    row.key('customer_id'),
    row.status('order_status'),
    row.time('order_purchase_timestamp'),
    row.timeIfAny('order_delivered_carrier_date'),
    row.timeIfAny('order_delivered_customer_date'),
    row.time('order_estimated_delivery_date'),
  ],
};

export const ITEMS: OlistFile = {
  name: 'olist_order_items_dataset.csv',
  columns: ['order_id', 'order_item_id', 'product_id', 'seller_id', 'shipping_limit_date', 'price', 'freight_value'],
  table: 'staged_items',
  staged: {
    order_id: 'text',
    item: 'integer',
    product_id: 'text',
    seller_id: 'text',
    limit_at: 'text',
    price: 'bigint',
    freight: 'bigint',
  },
  key: ['order_id', 'item'],
  read: (row) => [
    row.key('order_id'),
    row.count('order_item_id'),
    row.key('product_id'),
    row.key('seller_id'),
    row.time('shipping_limit_date'),
    row.amount('price'),
    row.amount('freight_value'),
  ],
};

export const REVIEWS: OlistFile = {
  name: 'olist_order_reviews_dataset.csv',
  columns: ['review_id', 'order_id', 'review_score', 'review_creation_date', 'review_answer_timestamp'],
  extra: ['review_comment_title', 'review_comment_message'],
  alias: { review_id: 'review_pk' },
  table: 'staged_reviews',
  staged: {
    review_id: 'text',
    order_id: 'text',
    score: 'integer',
    title: 'text',
    message: 'text',
    asked_at: 'text',
    answered_at: 'text',
  },
  key: ['review_id', 'order_id'],
  read: (row) => [
    row.key('review_id'),
    row.key('order_id'),
    row.score('review_score'),
    row.text('review_comment_title'),
    row.text('review_comment_message'),
    row.timeIfAny('review_creation_date'),
    row.time('review_answer_timestamp'),
  ],
};

/** What a product is; only to name the lines of an order. */
export const PRODUCTS: OlistFile = {
  name: 'olist_products_dataset.csv',
  mayBeAbsent: true,
  columns: ['product_id', 'product_category_name'],
  table: 'staged_products',
  staged: { product_id: 'text', category: 'text' },
  key: ['product_id'],
  read: (row) => [row.key('product_id'), row.text('product_category_name').trim()],
};

export const CATEGORIES: OlistFile = {
  name: 'product_category_name_translation.csv',
  mayBeAbsent: true,
  columns: ['product_category_name', 'product_category_name_english'],
  table: 'staged_categories',
  staged: { category: 'text', english: 'text' },
  key: ['category'],
  read: (row) => [row.key('product_category_name'), row.text('product_category_name_english').trim()],
};

/** What becomes something on the desk, what others refer to before what refers to it. */
export const MAIN_FILES = [CUSTOMERS, SELLERS, ORDERS, ITEMS, REVIEWS] as const;
/** What only lends names. Further files of the set (payments, places) have nothing the desk keeps and are not opened. */
export const NAME_FILES = [PRODUCTS, CATEGORIES] as const;
export const OLIST_FILES: readonly OlistFile[] = [...MAIN_FILES, ...NAME_FILES];
