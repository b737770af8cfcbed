import { Injectable } from '@nestjs/common';
import { pageOf, readCursor, UnitOfWork, writeCursor, type Actor, type Page, type Work } from '../../platform/index.js';
import { BoardReader, type Key } from './board-reader.js';
import type { BoardCellDto, BoardDto, BoardFilter } from './board.dto.js';
import { COUNTED_TO, WHENS } from './board.sql.js';
import { boardRow, type BoardCell, type BoardLine, type BoardRow } from './board.views.js';

/** The promise board: what is owed, by party and by time. Our staff see every party, a partner itself. */
@Injectable()
export class BoardQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Party by party, the one with the most urgent promise first. */
  board(actor: Actor, asked: BoardDto): Promise<Page<BoardLine>> {
    return this.uow.read(actor, async (work) => {
      const reader = await readerFor(work, asked);
      const parties = await reader.parties(
        asked.limit + 1,
        // A partner's board is its own.
        actor.audience === 'partner' ? actor.partnerId : asked.party,
        readCursor('urgency', ['instant', 'text'], asked.cursor),
      );
      const lines = new Map<string, BoardLine>();
      const shown = parties.slice(0, asked.limit);
      for (const { party, name } of shown) lines.set(party, { party, name, ...emptyCells() });
      const found = await reader.cells(shown, asked.rows);
      for (const { party, when, count, ids } of found)
        lines.get(party)![when] = { count: Math.min(count, COUNTED_TO), more: count > COUNTED_TO, first: ids as never };
      await this.fill(work, [...lines.values()]);
      return pageOf(
        parties,
        asked.limit,
        (last) => writeCursor('urgency', [last.due, last.party]),
        ({ party }) => lines.get(party)!,
      );
    });
  }

  /** One cell, in the order of due times. */
  cell(actor: Actor, asked: BoardCellDto): Promise<Page<BoardRow>> {
    return this.uow.read(actor, async (work) => {
      const reader = await readerFor(work, asked);
      const after = readCursor('due', ['instant', 'text'], asked.cursor);
      const keys = await reader.keys(asked.party, asked.when, asked.limit + 1, after);
      const rows = await shownRows(
        work,
        keys.slice(0, asked.limit).map(({ id }) => id),
      );
      return pageOf<Key, BoardRow>(
        keys,
        asked.limit,
        (last) => writeCursor('due', [last.due, last.id]),
        ({ id }) => rows.get(id)!,
      );
    });
  }

  private async fill(work: Work, lines: readonly BoardLine[]): Promise<void> {
    const cells = lines.flatMap((line) => WHENS.map((when) => line[when]));
    const rows = await shownRows(
      work,
      cells.flatMap(({ first }) => first as unknown as string[]),
    );
    for (const cell of cells) cell.first = (cell.first as unknown as string[]).map((id) => rows.get(id)!);
  }
}

const emptyCells = (): Record<(typeof WHENS)[number], BoardCell> => ({
  late: { count: 0, more: false, first: [] },
  nextHour: { count: 0, more: false, first: [] },
  today: { count: 0, more: false, first: [] },
  later: { count: 0, more: false, first: [] },
});

async function readerFor(work: Work, asked: BoardFilter): Promise<BoardReader> {
  if (asked.zone) return new BoardReader(work, asked, asked.zone);
  const [own] = await work.query<{ zone: string | null }>('select zone from people where id = $1', [
    work.actor.personId ?? '',
  ]);
  return new BoardReader(work, asked, own?.zone ?? 'UTC');
}

async function shownRows(work: Work, ids: readonly string[]): Promise<Map<string, BoardRow>> {
  if (ids.length === 0) return new Map();
  const isPartner = work.actor.audience === 'partner';
  const rows = await work.query<Parameters<typeof boardRow>[0]>(
    isPartner
      ? `select m.id, m.kind, m.what, m.state, m.due_at::text as due, p.case_alias as "caseId", null as "caseNumber", null as "ownerId"
         from commitments m left join participations p on p.case_id = m.case_id and p.partner_id = m.partner_id and p.ended_at is null
         where m.id = any($1)`
      : `select m.id, m.kind, m.what, m.state, m.due_at::text as due, m.case_id as "caseId", c.number as "caseNumber", c.owner_id as "ownerId"
         from commitments m left join cases c on c.id = m.case_id where m.id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, boardRow(row, isPartner)]));
}
