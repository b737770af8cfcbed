import type { Work } from '../../platform/index.js';
import { afterKey, type After, type BoardReader, type Cell, type Key, type Party } from './board-reader.js';
import type { BoardFilter } from './board.dto.js';
import { chosenBy, columnsIn, COUNTED_TO, placedOf, type Param, type When } from './board.sql.js';

/** Reads the board of one owner's cases in one go. */
export class OwnersBoard implements BoardReader {
  constructor(
    private readonly work: Work,
    private readonly filter: BoardFilter,
    private readonly zone: string,
    /** A person's id, or `none`. */
    private readonly owner: string,
  ) {}

  parties(limit: number, only: string | undefined, after: After): Promise<Party[]> {
    return this.query<Party>(
      (param) => `select o.party, p.name, o.due_at::text as due
        from (select party, min(due_at) as due_at from placed ${only ? `where party = ${param(only)}` : ''} group by party) o
        left join partners p on p.id = o.party ${afterKey('o.due_at, o.party', after, param, 'where')}
        order by o.due_at, o.party limit ${limit}`,
    );
  }

  cells(parties: readonly string[], rows: number): Promise<Cell[]> {
    return this.query<Cell>(
      (param) => `select party, "when", least(count(*), ${COUNTED_TO + 1})::int as count,
          (array_agg(id order by due_at, id))[1:${rows}] as ids
        from placed where party = any(${param(parties)}::text[]) group by party, "when"`,
    );
  }

  keys(party: string, when: When, limit: number, after: After): Promise<Key[]> {
    return this.query<Key>(
      (param) => `select id, due_at::text as due from placed where party = ${param(party)} and "when" = ${param(when)}
        ${afterKey('due_at, id', after, param, 'and')} order by due_at, id limit ${limit}`,
    );
  }

  private query<Row>(write: (param: Param) => string): Promise<Row[]> {
    const parameters: unknown[] = [];
    const param: Param = (value) => `$${parameters.push(value)}`;
    const columns = columnsIn(`${param(this.zone)}::text`);
    const placed = placedOf(this.owner, chosenBy(this.filter, param), param);
    return this.work.query<Row>(`with ${columns}, ${placed} ${write(param)}`, parameters);
  }
}
