import { wordQuery } from '../../cases/index.js';
import { Invalid } from '../../platform/index.js';
import type { ExceptionFilterDto } from './exception-filter.dto.js';

export type Param = (value: unknown) => string;

/** What stands for the value of an exception that has none, in the order of values and in its index. */
export const VALUE = 'coalesce(e.amount, -1)';

/** Where a filter says one thing of one column, `none` meaning that there is nothing. */
const COLUMNS = {
  ...{ policy: 'policy_id', row: 'row_id', remedy: 'remedy', authority: 'authority', requester: 'requested_by' },
  ...{ team: 'team', partner: 'partner_id', partyAtFault: 'party_at_fault', reason: 'reason_code' },
  ...{ currency: 'currency', customer: 'customer_id', case: 'case_id' },
} as const;
const MAY_BE_NONE: readonly string[] = ['row', 'team', 'partner', 'partyAtFault'];

/** Conditions on `e`, an exception. @throws Invalid when the filter contradicts itself */
export function exceptionClauses(filter: ExceptionFilterDto, param: Param): string[] {
  assertSound(filter);
  const where: string[] = [];
  for (const [name, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    const value = filter[name];
    if (value === undefined || value === null) continue;
    const isNone = value === 'none' && MAY_BE_NONE.includes(name);
    where.push(isNone ? `e.${column} is null` : `e.${column} = ${param(value)}`);
  }
  if (filter.approver) where.push(`e.approved_by @> array[${param(filter.approver)}]::text[]`);
  if (filter.from) where.push(`e.granted_at >= ${param(filter.from)}`);
  if (filter.to) where.push(`e.granted_at < ${param(filter.to)}`);
  if (given(filter.min)) where.push(`${VALUE} >= ${param(filter.min)}`);
  if (given(filter.max)) where.push(`${VALUE} between 0 and ${param(filter.max)}`);
  where.push(...afterwards(filter, param));
  if (given(filter.q)) where.push(words(filter.q, param));
  return where;
}

export const given = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

function afterwards({ pulse, repeated, orderedAgain }: ExceptionFilterDto, param: Param): string[] {
  const told = (what: string): string =>
    `exists (select from exception_outcomes o where o.exception_id = e.id and ${what})`;
  const repeat = told('o.repeat_complaint_id is not null');
  const said = pulse === 'none' ? `not ${told('o.pulse is not null')}` : told(`o.pulse = ${pulse && param(pulse)}`);
  const either = (wanted: boolean | undefined, is: string): string[] =>
    given(wanted) ? [wanted ? is : `not ${is}`] : [];
  return [
    ...(pulse ? [said] : []),
    ...either(repeated, repeat),
    ...either(orderedAgain, told('o.ordered_again_at is not null')),
  ];
}

function words(q: string, param: Param): string {
  const query = wordQuery(q);
  if (!query) return 'false';
  const found = [`select id from exceptions where words @@ to_tsquery('simple', kept_fold(${param(query)}))`];
  const number = /^#?(\d{1,15})$/.exec(q.trim());
  if (number)
    found.push(`select x.id from cases k join exceptions x on x.case_id = k.id where k.number = ${param(number[1])}`);
  return `e.id in (${found.join(' union ')})`;
}

function assertSound({ from, to, min, max }: ExceptionFilterDto): void {
  if (from && to && Date.parse(to) <= Date.parse(from))
    throw new Invalid([{ field: 'to', problem: 'is not after the beginning' }]);
  if (given(min) && given(max) && max < min)
    throw new Invalid([{ field: 'max', problem: 'is less than the least that is asked for' }]);
}
