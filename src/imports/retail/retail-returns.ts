import { retailLines, type BadRow } from './retail-folder.js';
import { daysSince, isThing, type RetailLine } from './retail-rows.rules.js';

/** A line that was taken back, with the purchase it came from: the last of the same item by the same customer that was not later. */
export interface MatchedReturn {
  readonly line: RetailLine;
  readonly boughtAt: number;
  /** Exact days, and days with one that has begun counted whole. */
  readonly exactDays: number;
  readonly days: number;
  /** Other invoices of this customer before the one it came from. */
  readonly ordersBefore: number;
}

export interface RetailReturns {
  readonly lines: number;
  readonly returnLines: number;
  /** Postage, discounts and fees that were taken back: no things. */
  readonly noThings: number;
  readonly matched: MatchedReturn[];
  /** Bought before the files begin, or by somebody else. */
  readonly unmatched: number;
  readonly bad: BadRow[];
  readonly badInAll: number;
}

const MOST_LISTED = 10_000;

interface Waiting {
  readonly line: RetailLine;
  boughtAt: number;
}

/**
 * Every return of a folder with its purchase. The files are read twice, first the returns, then the purchases, so that their order does not matter and only the
 * returns, and when their customers bought, are ever held. @throws RetailFolderUnfit
 */
export async function readReturns(folder: string): Promise<RetailReturns> {
  const waiting = new Map<string, Waiting[]>();
  const invoices = new Map<string, Map<string, number>>();
  const bad: BadRow[] = [];
  let [lines, returnLines, noThings, badInAll] = [0, 0, 0, 0];
  for await (const batch of retailLines(folder)) {
    lines += batch.lines.length + batch.bad.length;
    badInAll += batch.bad.length;
    bad.push(...batch.bad.slice(0, MOST_LISTED - bad.length));
    for (const line of batch.lines) {
      if (!line.isReturn) continue;
      returnLines += 1;
      if (!isThing(line.item)) noThings += 1;
      else {
        const others = waiting.get(keyOf(line)) ?? [];
        others.push({ line, boughtAt: -Infinity });
        waiting.set(keyOf(line), others);
        invoices.set(line.customer, new Map());
      }
    }
  }
  for await (const batch of retailLines(folder)) for (const line of batch.lines) takePurchase(line, waiting, invoices);
  const all = [...waiting.values()].flat();
  const matched = all.filter(({ boughtAt }) => boughtAt > -Infinity).map((one) => matchedFrom(one, invoices));
  return { lines, returnLines, noThings, matched, unmatched: all.length - matched.length, bad, badInAll };
}

function takePurchase(
  line: RetailLine,
  waiting: ReadonlyMap<string, Waiting[]>,
  invoices: ReadonlyMap<string, Map<string, number>>,
): void {
  if (line.isReturn) return;
  const theirs = invoices.get(line.customer);
  if (!theirs) return;
  theirs.set(line.invoice, Math.min(line.at, theirs.get(line.invoice) ?? Infinity));
  for (const one of waiting.get(keyOf(line)) ?? [])
    if (line.at <= one.line.at && line.at > one.boughtAt) one.boughtAt = line.at;
}

const keyOf = ({ customer, item }: RetailLine): string => `${customer}\n${item}`;

function matchedFrom({ line, boughtAt }: Waiting, invoices: ReadonlyMap<string, Map<string, number>>): MatchedReturn {
  return {
    line,
    boughtAt,
    exactDays: (line.at - boughtAt) / (24 * 60 * 60_000),
    days: daysSince(boughtAt, line.at),
    ordersBefore: [...invoices.get(line.customer)!.values()].filter((at) => at < boughtAt).length,
  };
}
