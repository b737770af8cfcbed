import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeInvoices } from '../../../test/retail-shop.js';
import { daysSince, isThing, readLine } from './retail-rows.rules.js';
import { readReturns } from './retail-returns.js';

describe('returns of a shop', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kept retail '))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const matched = async () =>
    (await readReturns(folder)).matched.map(({ line, days, ordersBefore }) => [line.invoice, days, ordersBefore]);

  it('are matched with the last purchase of the same item by the same customer that was not later', async () => {
    writeInvoices(folder, 'a.csv', [
      { invoice: '1', item: '85123A', at: '2025-01-01 08:00:00' },
      { invoice: '2', item: '85123A', at: '2025-01-10 08:00:00' },
      { invoice: 'C3', item: '85123A', at: '2025-01-20 08:00:00' },
      { invoice: '4', item: '85123A', at: '2025-01-25 08:00:00' },
      { invoice: 'C5', item: '85123A', at: '2025-01-20 08:00:00', customer: '1' },
      { invoice: 'C6', item: '22752', at: '2025-01-20 08:00:00' },
    ]);
    expect(await matched()).toEqual([['C3', 10, 1]]);
    expect(await readReturns(folder)).toMatchObject({
      lines: 6,
      returnLines: 3,
      unmatched: 2,
      noThings: 0,
      badInAll: 0,
    });
  });

  it('find their purchase in whatever order and file it stands, compressed or not, and in the same minute', async () => {
    writeInvoices(folder, 'b.csv.gz', [{ invoice: 'C3', item: '85123A', at: '2025-03-02 08:01:00' }]);
    writeInvoices(folder, 'c.csv', [
      { invoice: '2', item: '85123A', at: '2025-01-31 08:00:00' },
      { invoice: 'C4', item: '84029', at: '2025-02-01 09:00:00' },
      { invoice: '5', item: '84029', at: '2025-02-01 09:00:00' },
    ]);
    expect(await matched()).toEqual([
      ['C3', 31, 0],
      ['C4', 0, 1],
    ]);
  });

  it('are not postage, discounts and fees', async () => {
    const codes = ['POST', 'M', 'D', 'C2', 'BANK CHARGES'];
    writeInvoices(
      folder,
      'a.csv',
      codes.flatMap((item) => [
        { invoice: '1', item, at: '2025-01-01 08:00:00' },
        { invoice: 'C2', item, at: '2025-01-02 08:00:00' },
      ]),
    );
    expect(await readReturns(folder)).toMatchObject({ returnLines: 5, noThings: 5, matched: [], unmatched: 0 });
    expect(['85123A', 'TEST001', '10002'].every(isThing)).toBe(true);
  });

  it('say of every bad row where it stands and what is wrong with it; the rest counts', async () => {
    writeInvoices(folder, 'a.csv', [
      { invoice: '1', item: '85123A', at: '2025-01-01 08:00:00' },
      { invoice: '', item: '85123A', at: '2025-01-01 08:00:00' },
      { invoice: '2', item: '85123A', at: '2025-02-30 08:00:00' },
      { invoice: '3', item: '85123A', at: '2025-01-01 08:00:00', customer: '' },
      'too,short',
      '4,85123A,"x",many,2025-01-01 08:00:00,2.5,1,UK',
      '4,85123A,"x",1,2025-01-01 08:00:00,cheap,1,UK',
      '4,85123A,"x",-1,2025-01-01 08:00:00,2.5,1,UK',
      { invoice: 'C9', item: '85123A', at: '2025-01-02 08:00:00' },
    ]);
    const { bad, badInAll, lines } = await readReturns(folder);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'names no invoice'],
      [4, 'the time is none: "2025-02-30 08:00:00"'],
      [5, 'names no customer'],
      [6, '2 fields instead of 8'],
      [7, 'the quantity is no whole number: "many"'],
      [8, 'the price is no number: "cheap"'],
      [9, 'nothing is bought: -1 pieces'],
    ]);
    expect([badInAll, lines, bad[0]!.file]).toEqual([7, 9, 'a.csv']);
    expect(await matched()).toEqual([['C9', 1, 0]]);
  });

  it('are read by the names of either year of the sample', () => {
    const read = (of: Record<string, string>) => readLine((column) => of[column]!);
    const line = { invoice: 'c1', item: 'A 10', quantity: '-3', at: '2025-01-01T08:00', price: '2.10', customer: '1' };
    expect(read(line)).toMatchObject({ isReturn: true, quantity: 3, price: 210 });
  });

  it('count a day that has begun whole', () => {
    const [day, minute] = [86_400_000, 60_000];
    expect([0, minute, day, 30 * day, 30 * day + minute].map((ms) => daysSince(0, ms))).toEqual([0, 1, 1, 30, 31]);
  });

  it('cannot be read from a folder without them, and the message says why', async () => {
    await expect(readReturns(path.join(folder, 'nowhere'))).rejects.toThrow('there is no such folder');
    await expect(readReturns(folder)).rejects.toThrow('there is no .csv or .csv.gz in it');
    writeFileSync(path.join(folder, 'a.csv'), 'Invoice,Quantity\n1,2\n');
    await expect(readReturns(folder)).rejects.toThrow('a.csv lacks StockCode, InvoiceDate, Price, Customer ID');
    rmSync(path.join(folder, 'a.csv'));
    writeFileSync(path.join(folder, 'b.csv.gz'), 'no archive');
    await expect(readReturns(folder)).rejects.toThrow('b.csv.gz');
  });
});
