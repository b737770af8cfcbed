import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import type { ExceptionFilterDto } from '../exception-filter.dto.js';
import { exceptionClauses } from '../exception-filter.sql.js';
import { COLUMNS, countedByFamilies, FAMILIES, type ColumnFacet, type CountRow } from './facets.sql.js';
import type { FacetsView, FacetValueView, FacetView } from './facets.views.js';
import { tallies, type Counted, type Tally } from './tally.rules.js';

const SHOWN = 50;
/** As they are shown. */
const ORDER = Object.keys(COLUMNS) as ColumnFacet[];
/** Facets whose values are ids: where their names stand. */
const NAMED: Record<string, string> = {
  ...{ policy: 'policies', requester: 'people', approver: 'people', partner: 'partners' },
};

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
      const rows = await work.query<CountRow>(countedByFamilies(where), parameters);
      const ofAll = rows.filter(({ family }) => family === 0);
      const counts: Counts[] = [
        ...ORDER.map((facet) => ({ facet, tallies: talliesOf(facet, rows) })),
        { facet: 'currency', tallies: tallies(ofAll.map((row) => counted(row, [row.held.currency ?? 'none']))) },
      ];
      const [total] = tallies(ofAll.map((row) => counted(row, [''])));
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
  const at = FAMILIES.findIndex((family) => family.includes(facet));
  return tallies(rows.filter(({ family }) => family === at).map((row) => counted(row, keysOf(facet, row))));
}

const counted = ({ held, count, sum }: CountRow, keys: readonly string[]): Counted => ({
  ...{ keys, count, sum },
  currency: held.currency,
});

/** Of a row its policy comes first: the same name may stand in two of them. Several may have agreed to one exception. */
function keysOf(facet: ColumnFacet, row: CountRow): readonly string[] {
  const afterwards: Partial<Record<ColumnFacet, number | boolean | null>> = {
    ...{ pulse: row.pulse, repeated: row.repeated, orderedAgain: row.orderedAgain },
  };
  const value = facet in afterwards ? afterwards[facet] : row.held[COLUMNS[facet]];
  if (Array.isArray(value)) return value as readonly string[];
  const key = String(value ?? 'none');
  return [facet === 'row' ? `${String(row.held['policy_id'])} ${key}` : key];
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
