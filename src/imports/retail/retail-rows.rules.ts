/** One line of an invoice: so much of one item, bought or taken back. */
export interface RetailLine {
  readonly invoice: string;
  readonly isReturn: boolean;
  readonly item: string;
  readonly customer: string;
  /** Milliseconds; the files name no zone, so all are read as of one. */
  readonly at: number;
  readonly quantity: number;
  /** Minor units for one piece. */
  readonly price: number;
}

const DAY = 24 * 60 * 60_000;
const TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?$/;
const PRICE = /^-?\d{1,9}(\.\d{1,6})?$/;

/** The columns that are read, each with the names it goes by. */
export const RETAIL_COLUMNS = {
  invoice: ['Invoice', 'InvoiceNo'],
  item: ['StockCode'],
  quantity: ['Quantity'],
  at: ['InvoiceDate'],
  price: ['Price', 'UnitPrice'],
  customer: ['Customer ID', 'CustomerID'],
} as const;
export type RetailColumn = keyof typeof RETAIL_COLUMNS;

/** The line, or what is wrong with it. An invoice that begins with C takes back. */
export function readLine(of: (column: RetailColumn) => string): RetailLine | string {
  const [invoice, item, customer] = [of('invoice').trim(), of('item').trim(), of('customer').trim()];
  const [quantity, time, price] = [of('quantity').trim(), TIME.exec(of('at').trim()), of('price').trim()];
  if (invoice === '') return 'names no invoice';
  if (item === '') return 'names no item';
  if (customer === '') return 'names no customer';
  if (!/^-?\d{1,9}$/.test(quantity)) return `the quantity is no whole number: "${quantity.slice(0, 40)}"`;
  if (!PRICE.test(price)) return `the price is no number: "${price.slice(0, 40)}"`;
  const at = time ? instantOf(time[1]!, `${time[2]!}${time[3] ?? ':00'}`) : NaN;
  if (Number.isNaN(at)) return `the time is none: "${of('at').trim().slice(0, 40)}"`;
  const isReturn = /^c/i.test(invoice);
  if (Number(quantity) === 0 || (!isReturn && Number(quantity) < 0)) return `nothing is bought: ${quantity} pieces`;
  return {
    invoice,
    isReturn,
    item,
    customer,
    at,
    quantity: Math.abs(Number(quantity)),
    price: Math.round(Number(price) * 100),
  };
}

/** NaN for a day or hour that no calendar has. */
function instantOf(day: string, time: string): number {
  const at = Date.parse(`${day}T${time}Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? at : NaN;
}

/** Whether a stock code names a thing: those of postage, discounts, fees and corrections (`POST`, `M`, `D`, `C2`) have no number in them. */
export const isThing = (item: string): boolean => /\d{2}/.test(item);

/** Days between two instants, a day that has begun counted whole: what is 30 days and a minute old is in its 31st. */
export const daysSince = (from: number, to: number): number => Math.ceil((to - from) / DAY);
