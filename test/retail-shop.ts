import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const HEADER = 'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country';

/** A line of an invoice: on which day and minute of 2025 so many pieces of what were bought by whom. */
export interface RetailRow {
  invoice: string;
  item: string;
  quantity?: number;
  at: string;
  price?: number;
  customer?: string;
}

export const rowText = ({ invoice, item, quantity, at, price = 2.5, customer = '17850' }: RetailRow): string =>
  `${invoice},${item},"WHITE, HANGING HEART",${quantity ?? (invoice.startsWith('C') ? -1 : 1)},${at},${price},${customer},United Kingdom`;

/** Writes a shop's invoices as the public sample has them; `.gz` compressed. */
export function writeInvoices(folder: string, name: string, rows: readonly (RetailRow | string)[]): void {
  mkdirSync(folder, { recursive: true });
  const text = `${[HEADER, ...rows.map((row) => (typeof row === 'string' ? row : rowText(row)))].join('\n')}\n`;
  writeFileSync(path.join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
}
