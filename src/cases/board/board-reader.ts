import type { Work } from '../../platform/index.js';
import type { BoardFilter } from './board.dto.js';
import {
  chosenBy,
  columnsIn,
  COUNTED_TO,
  firstOf,
  isOurs,
  mostUrgentOf,
  US,
  type Chosen,
  type Param,
  type When,
} from './board.sql.js';

export interface Key {
  id: string;
  due: string;
}
export interface Party {
  party: string;
  name: string | null;
  /** When the first of its promises falls due, or fell. */
  due: string;
}
export interface Cell {
  party: string;
  when: When;
  /** Counted no further than one more than is shown. */
  count: number;
  ids: string[];
}
export type After = [string, string] | undefined;

/** Where a board comes from: party by party, cell by cell. */
export interface BoardReader {
  /** The parties that owe something, by the first of it. */
  parties(limit: number, only: string | undefined, after: After): Promise<Party[]>;
  cells(parties: readonly string[], rows: number): Promise<Cell[]>;
  keys(party: string, when: When, limit: number, after: After): Promise<Key[]>;
}

/** Reads everybody's board, each cell from the stretch of an index that holds it. */
export class WholeBoard implements BoardReader {
  constructor(
    private readonly work: Work,
    private readonly filter: BoardFilter,
    private readonly zone: string,
  ) {}

  parties(limit: number, only: string | undefined, after: After): Promise<Party[]> {
    return this.query<Party>((param, chosen) => {
      const us = `select 'us' as party, null as name, f.due_at from (${mostUrgentOf(US, chosen)}) f`;
      const partners = `select p.id as party, p.name, f.due_at from partners p
        cross join lateral (${mostUrgentOf('m.partner_id = p.id', chosen)}) f`;
      const owed =
        only === undefined
          ? `${us} union all ${partners}`
          : isOurs(only)
            ? us
            : `${partners} where p.id = ${param(only)}`;
      return `select party, name, due_at::text as due from (${owed}) owed ${afterKey('due_at, party', after, param, 'where')}
        order by due_at, party limit ${limit}`;
    });
  }

  async cells(parties: readonly string[], rows: number): Promise<Cell[]> {
    if (parties.length === 0) return [];
    return this.query<Cell>((param, chosen) => {
      const asked = param(parties);
      const cell = (party: string): string =>
        `(select count(*)::int as count, coalesce((array_agg(id order by due_at, id))[1:${rows}], '{}') as ids
          from (${firstOf(party, chosen, COUNTED_TO + 1)}) f) k`;
      return `select 'us' as party, w.when, k.* from w cross join lateral ${cell(US)} where 'us' = any(${asked}::text[])
        union all
        select p.party, w.when, k.* from w cross join unnest(${asked}::text[]) p (party) cross join lateral ${cell('m.partner_id = p.party')}
        where p.party <> 'us'`;
    });
  }

  keys(party: string, when: When, limit: number, after: After): Promise<Key[]> {
    return this.query<Key>((param, chosen) => {
      const whose = isOurs(party) ? US : `m.partner_id = ${param(party)}`;
      const rest = { ...chosen, holds: `${chosen.holds} ${afterKey('m.due_at, m.id', after, param, 'and')}` };
      return `select k.id, k.due_at::text as due from w cross join lateral (${firstOf(whose, rest, limit)}) k
        where w.when = ${param(when)} order by k.due_at, k.id`;
    });
  }

  private query<Row>(write: (param: Param, chosen: Chosen) => string): Promise<Row[]> {
    const parameters: unknown[] = [];
    const param: Param = (value) => `$${parameters.push(value)}`;
    const columns = columnsIn(`${param(this.zone)}::text`);
    return this.work.query<Row>(`with ${columns} ${write(param, chosenBy(this.filter, param))}`, parameters);
  }
}

/** Everything behind the last one that was shown. */
export const afterKey = (columns: string, after: After, param: Param, word: 'where' | 'and'): string =>
  after ? `${word} (${columns}) > (${param(after[0])}::timestamptz, ${param(after[1])})` : '';
