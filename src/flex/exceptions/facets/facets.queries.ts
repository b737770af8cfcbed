import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import type { ExceptionFilterDto } from '../exception-filter.dto.js';
import { exceptionClauses } from '../exception-filter.sql.js';
import {
  COLUMNS,
  countedByApprovers,
  countedByColumns,
  maskOf,
  TOTAL,
  type ColumnFacet,
  type CountRow,
} from './facets.sql.js';
import type { FacetsView, FacetValueView, FacetView } from './facets.views.js';
import { tallies, type Counted, type Tally } from './tally.rules.js';

const SHOWN = 50;
/** Facets whose values are ids: where their names stand. */
const NAMED: Record<string, string> = {
  ...{ policy: 'policies', requester: 'people', approver: 'people', partner: 'partners' },
};

type ApproverRow = Omit<CountRow, 'mask' | 'values'> & { value: string };
interface Counts {
  facet: string;
  tallies: Tally[];
}

/** Counts what a filter lets through, facet by facet: exactly, whatever there is. */
@Injectable()
export class FacetsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws Invalid */
  count(actor: Actor, filter: ExceptionFilterDto): Promise<FacetsView> {
    const parameters: unknown[] = [];
    const where = exceptionClauses(filter, (value) => `$${parameters.push(value)}`);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<CountRow>(countedByColumns(where), parameters);
      const approvers = await work.query<ApproverRow>(countedByApprovers(where), parameters);
      const ofCurrency = rows.filter(({ mask }) => mask === TOTAL);
      const counts: Counts[] = [
        ...(Object.keys(COLUMNS) as ColumnFacet[]).map((facet) => ({ facet, tallies: talliesOf(facet, rows) })),
        { facet: 'approver', tallies: tallies(approvers.map((row) => ({ ...row, key: row.value }))) },
        { facet: 'currency', tallies: tallies(ofCurrency.map((row) => ({ ...row, key: row.currency ?? 'none' }))) },
      ];
      const [total] = tallies(ofCurrency.map((row) => ({ ...row, key: '' })));
      const names = await namesOf(work, counts);
      return {
        count: total?.count ?? 0,
        sums: [...(total?.sums ?? [])],
        facets: counts.map((one) => facetView(one, names)),
      };
    });
  }
}

function talliesOf(facet: ColumnFacet, rows: readonly CountRow[]): Tally[] {
  const mask = maskOf(facet);
  return tallies(
    rows.filter((row) => row.mask === mask).map((row): Counted => ({ ...row, key: keyOf(facet, row.values) })),
  );
}

/** Of a row its policy comes first: the same name may stand in two of them. */
function keyOf(facet: ColumnFacet, values: CountRow['values']): string {
  const key = String(values[COLUMNS[facet]] ?? 'none');
  return facet === 'row' ? `${String(values[COLUMNS.policy])} ${key}` : key;
}

function facetView({ facet, tallies: all }: Counts, names: ReadonlyMap<string, string>): FacetView {
  const values = all.slice(0, SHOWN).map(({ key, count, sums }): FacetValueView => {
    const [policyId, value] = facet === 'row' ? split(key) : [null, key];
    return { value, name: names.get(policyId ?? value) ?? null, policyId, count, sums: [...sums] };
  });
  return { facet, distinct: all.length, values };
}

const split = (key: string): [string, string] => [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];

async function namesOf(work: Work, counts: readonly Counts[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const table of new Set(Object.values(NAMED))) {
    const ids = counts
      .filter(({ facet }) => NAMED[facet] === table)
      .flatMap(({ tallies: all }) => all.slice(0, SHOWN).map(({ key }) => key));
    if (table === 'policies') ids.push(...rowsPolicies(counts));
    const rows = await work.query<{ id: string; name: string }>(`select id, name from ${table} where id = any($1)`, [
      ids,
    ]);
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

const rowsPolicies = (counts: readonly Counts[]): string[] =>
  counts
    .filter(({ facet }) => facet === 'row')
    .flatMap(({ tallies: all }) => all.slice(0, SHOWN).map(({ key }) => split(key)[0]));
