import { Injectable } from '@nestjs/common';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
  type Work,
} from '../../../platform/index.js';
import { ladderView, type LadderRow, type LadderView } from './ladder.views.js';

const ORDER = 'ladders';
const LADDERS = `select l.id, l.kind, l.version, l.rungs, l.created_at as since,
    not exists (select from chase_ladders n where n.kind = l.kind and n.version > l.version) as newest
  from chase_ladders l`;

@Injectable()
export class LaddersQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest version of each, by kind. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<LadderView>> {
    const [after] = readCursor(ORDER, ['text'], cursor) ?? [''];
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<LadderRow>(
        `select * from (${LADDERS}) l where l.newest and l.kind > $1 order by l.kind limit $2`,
        [after, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor(ORDER, [last.kind]), ladderView);
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<LadderView> {
    return this.uow.read(actor, async (work) => {
      const row = await ladderRow(work, id);
      if (!row) throw new NotFound();
      return ladderView(row);
    });
  }
}

/** One version as stored; undefined when there is none of this id. */
export async function ladderRow(work: Work, id: string): Promise<LadderRow | undefined> {
  const [row] = await work.query<LadderRow>(`${LADDERS} where l.id = $1`, [id]);
  return row;
}

/** The newest version for a kind. */
export async function newestOfKind(work: Work, kind: string): Promise<LadderRow | undefined> {
  const [row] = await work.query<LadderRow>(`${LADDERS} where l.kind = $1 order by l.version desc limit 1`, [kind]);
  return row;
}
