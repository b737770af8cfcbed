import type { Work } from '../../platform/index.js';
import type { BoardFilter } from './board.dto.js';
import { chosenBy, COUNTED_TO, firstOf, stretches, untilMidnight, WHENS, type Chosen, type When } from './board.sql.js';

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

type After = [string, string] | undefined;
interface Statement {
  readonly param: (value: unknown) => string;
  readonly chosen: Chosen;
}

export interface Cell {
  party: string;
  when: When;
  count: number;
  ids: string[];
}

/** Reads the board of one filter, cell by cell, each from the stretch of an index that holds it. */
export class BoardReader {
  constructor(
    private readonly work: Work,
    private readonly filter: BoardFilter,
    private readonly zone: string,
  ) {}

  /** The parties that owe something, by the first of it. */
  parties(limit: number, only: string | undefined, after: After): Promise<Party[]> {
    return this.query<Party>(({ param, chosen }) => {
      const first = (party: string): string =>
        firstOf(
          WHENS.flatMap((when) => stretches(chosen, party, when)),
          1,
        );
      const us = `select 'us' as party, null as name, f.due_at from until cross join lateral (${first(US)}) f`;
      const partners = `select p.id as party, p.name, f.due_at from partners p cross join until
        cross join lateral (${first('m.partner_id = p.id')}) f`;
      const owed =
        only === undefined
          ? `${us} union all ${partners}`
          : isOurs(only)
            ? us
            : `${partners} where p.id = ${param(only)}`;
      return `select party, name, due_at::text as due from (${owed}) owed
        ${after ? `where (due_at, party) > (${param(after[0])}::timestamptz, ${param(after[1])})` : ''}
        order by due_at, party limit ${limit}`;
    });
  }

  /** How many promises each cell of these parties holds, counted no further than shown, and its first. */
  async cells(parties: readonly Party[], rows: number): Promise<Cell[]> {
    if (parties.length === 0) return [];
    return this.query<Cell>(({ param, chosen }) =>
      parties
        .flatMap(({ party }) => {
          const [name, whose] = isOurs(party) ? [`'us'`, US] : theirs(param(party));
          return WHENS.map((when) => {
            const keys = firstOf(stretches(chosen, whose, when), COUNTED_TO + 1);
            return `(select ${name} as party, '${when}' as when, count(*)::int as count,
              coalesce((array_agg(id order by due_at, id))[1:${rows}], '{}') as ids from until cross join lateral (${keys}) k)`;
          });
        })
        .join(' union all '),
    );
  }

  keys(party: string, when: When, limit: number, after: After): Promise<Key[]> {
    return this.query<Key>(({ param, chosen }) => {
      const [, whose] = isOurs(party) ? ['', US] : theirs(param(party));
      const rest = after ? `(m.due_at, m.id) > (${param(after[0])}::timestamptz, ${param(after[1])})` : 'true';
      return `select k.id, k.due_at::text as due
        from until cross join lateral (${firstOf(stretches(chosen, whose, when, rest), limit)}) k order by k.due_at, k.id`;
    });
  }

  private query<Row>(write: (statement: Statement) => string): Promise<Row[]> {
    const parameters: unknown[] = [];
    const param = (value: unknown): string => `$${parameters.push(value)}`;
    const until = untilMidnight(`${param(this.zone)}::text`);
    const chosen = chosenBy(this.filter, this.work.actor.personId, param);
    return this.work.query<Row>(`with ${chosen.pool} ${until} ${write({ param, chosen })}`, parameters);
  }
}

const US = 'm.partner_id is null';
const isOurs = (party: string): boolean => party === 'us';
const theirs = (param: string): [string, string] => [`${param}::text`, `m.partner_id = ${param}`];
