import { Injectable } from '@nestjs/common';
import { pageOf, readCursor, UnitOfWork, writeCursor, type Actor, type Page } from '../../platform/index.js';
import type { ListExceptionsDto } from './exception-filter.dto.js';
import { exceptionClauses, VALUE, type Param } from './exception-filter.sql.js';
import { exceptionView, type ExceptionView } from './exception.views.js';
import { exceptionPage, type ExceptionRow } from './exceptions.sql.js';

const ORDERS = {
  granted: 'e.granted_at desc, e.id desc',
  amount: `${VALUE} desc, e.id desc`,
};

/** Reads the ledger of exceptions. */
@Injectable()
export class ExceptionsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  list(actor: Actor, asked: ListExceptionsDto): Promise<Page<ExceptionView>> {
    const parameters: unknown[] = [];
    const sql = exceptionList(asked, (value) => `$${parameters.push(value)}`);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<ExceptionRow>(sql, parameters);
      return pageOf(rows, asked.limit, cursorOf(asked.sort), exceptionView);
    });
  }
}

/** One page more than is shown. @throws Invalid, MalformedCursor */
export function exceptionList(asked: ListExceptionsDto, param: Param): string {
  const where = [...exceptionClauses(asked, param), ...onwards(asked, param)];
  return exceptionPage(where, ORDERS[asked.sort], asked.limit + 1);
}

function onwards({ sort, cursor }: ListExceptionsDto, param: Param): string[] {
  if (sort === 'amount') {
    const after = readCursor(nameOf(sort), ['number', 'text'], cursor);
    return after ? [`(${VALUE}, e.id) < (${param(Math.trunc(after[0]))}::bigint, ${param(after[1])})`] : [];
  }
  const after = readCursor(nameOf(sort), ['instant', 'text'], cursor);
  return after ? [`(e.granted_at, e.id) < (${param(after[0])}::timestamptz, ${param(after[1])})`] : [];
}

const nameOf = (sort: 'granted' | 'amount'): string => `exceptions.${sort}`;

const cursorOf =
  (sort: 'granted' | 'amount') =>
  (last: ExceptionRow): string =>
    writeCursor(nameOf(sort), [sort === 'amount' ? Number(last.sorted) : last.grantedAt, last.id]);
