import { createHash } from 'node:crypto';
import type { Work } from '../../platform/index.js';
import type { ExceptionFilterDto } from '../exceptions/exception-filter.dto.js';
import { exceptionClauses } from '../exceptions/exception-filter.sql.js';
import { cursorPages } from '../exceptions/exports/cursor-pages.js';
import { populationSql, type Stratum } from './population.sql.js';
import type { Member } from './sample.rules.js';

const ROWS = 2_000;

/** What may be drawn from, for ever: a filter, and the moment it was read at. */
export interface Frame {
  readonly filter: ExceptionFilterDto;
  readonly stratifyBy: Stratum | null;
  /** What had been committed by then, as PostgreSQL writes it. */
  readonly snapshot: string;
  readonly drawnAt: Date;
}

export interface Population {
  readonly members: readonly Member[];
  readonly currencies: readonly string[];
  /** SHA-256 of the ids in their order, each with the end of its line. */
  readonly sha256: string;
}

/** What has been committed by now. */
export async function snapshotNow(work: Work): Promise<string> {
  const [row] = await work.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  return row!.snapshot;
}

/** Reads it so many rows at a time; how many makes no difference to what is read. @throws Invalid */
export async function populationOf(work: Work, frame: Frame, rows = ROWS): Promise<Population> {
  const parameters: unknown[] = [];
  const param = (value: unknown): string => `$${parameters.push(value)}`;
  const sql = populationSql(
    exceptionClauses(frame.filter, param),
    frame.stratifyBy,
    param(frame.snapshot),
    param(frame.drawnAt),
  );
  const hash = createHash('sha256');
  const members: Member[] = [];
  const currencies = new Set<string>();
  type Row = { id: string; amount: string; currency: string | null; stratum: string };
  for await (const page of cursorPages<Row>(work, 'population', sql, parameters, rows))
    for (const { id, amount, currency, stratum } of page) {
      hash.update(`${id}\n`);
      members.push({ id, amount: Number(amount), stratum });
      if (currency !== null) currencies.add(currency);
    }
  return { members, currencies: [...currencies].sort(), sha256: hash.digest('hex') };
}
