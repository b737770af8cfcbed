import type { PolicyFile, RehearsalResult } from '../flex/index.js';
import type { BadRow, ImportedDelivery, MatchedReturn } from '../imports/index.js';
import type { UnitOfWork } from '../platform/index.js';

/** How long after the purchase things came back; exact days, so that 30 days and a minute is more than 30. */
export interface ReturnAges {
  readonly medianDays: number | null;
  readonly within14: number;
  readonly from14To30: number;
  readonly from30To60: number;
  readonly over60: number;
  /** 2 decimals. */
  readonly laterThan30Percent: number | null;
}

export interface ReturnsReport {
  readonly source: 'retail';
  readonly folder: string;
  readonly lines: number;
  readonly returnLines: number;
  readonly noThings: number;
  readonly unmatched: number;
  readonly ages: ReturnAges;
  readonly result: RehearsalResult;
  readonly badRows: readonly BadRow[];
  readonly badRowsInAll: number;
}

export interface DeliveriesReport {
  readonly source: 'olist';
  readonly deliveries: number;
  readonly done: number;
  readonly late: number;
  readonly latePercent: number | null;
  readonly calledOff: number;
  readonly result: RehearsalResult;
}

/** A policy over the returns of a shop, each matched with its purchase. */
export async function returnsReport({ rows }: PolicyFile, folder: string): Promise<ReturnsReport> {
  const { Rehearsal } = await import('../flex/index.js');
  const { readReturns } = await import('../imports/index.js');
  const { CATALOGUE, compile } = await import('../policies/index.js');
  const { matched, bad, badInAll, ...counts } = await readReturns(folder);
  const rehearsal = new Rehearsal(compile(rows, CATALOGUE));
  for (const one of matched) rehearsal.take(factsOfReturn(one));
  return {
    source: 'retail',
    folder,
    ...counts,
    ages: await agesOf(matched.map(({ exactDays }) => exactDays)),
    result: rehearsal.result(),
    badRows: bad,
    badRowsInAll: badInAll,
  };
}

/** All that the rows of such files tell; what a policy asks beside is not known. */
function factsOfReturn({ line, days, ordersBefore }: MatchedReturn) {
  const value = line.price * line.quantity;
  return { facts: { days_since_purchase: days, item_value: value / 100, orders_before: ordersBefore }, value };
}

async function agesOf(days: readonly number[]): Promise<ReturnAges> {
  const { percent, roundHalfEven } = await import('../statistics/index.js');
  const { percentile } = await import('../reports/index.js');
  const median = percentile(days, 0.5);
  const within = (above: number, to: number): number => days.filter((day) => day > above && day <= to).length;
  return {
    medianDays: median === null ? null : roundHalfEven(median, 3),
    within14: within(-Infinity, 14),
    from14To30: within(14, 30),
    from30To60: within(30, 60),
    over60: within(60, Infinity),
    laterThan30Percent: percent(within(30, Infinity), days.length),
  };
}

const DAY = 24 * 60 * 60_000;

/** A policy over deliveries that were promised, early, late, or never made. */
export async function deliveriesReport({ rows }: PolicyFile, uow: UnitOfWork): Promise<DeliveriesReport> {
  const { Rehearsal } = await import('../flex/index.js');
  const { importedDeliveries } = await import('../imports/index.js');
  const { CATALOGUE, compile } = await import('../policies/index.js');
  const { percent } = await import('../statistics/index.js');
  const rehearsal = new Rehearsal(compile(rows, CATALOGUE));
  let [deliveries, done, late, calledOff] = [0, 0, 0, 0];
  for await (const batch of importedDeliveries(uow))
    for (const delivery of batch) {
      deliveries += 1;
      if (delivery.doneAt) done += 1;
      if (delivery.doneAt && delivery.doneAt > delivery.dueAt) late += 1;
      if (delivery.calledOff && !delivery.doneAt) calledOff += 1;
      else rehearsal.take(factsOfDelivery(delivery));
    }
  return {
    source: 'olist',
    deliveries,
    done,
    late,
    latePercent: percent(late, done),
    calledOff,
    result: rehearsal.result(),
  };
}

/** Days late are told once it is delivered, one that has begun counted whole; until then nobody knows them. */
function factsOfDelivery({ dueAt, doneAt, total, ordersBefore }: ImportedDelivery) {
  const late = doneAt ? Math.max(0, Math.ceil((doneAt.getTime() - dueAt.getTime()) / DAY)) : undefined;
  return {
    facts: { days_late: late, order_total: total === null ? undefined : total / 100, orders_before: ordersBefore },
    value: total,
  };
}
