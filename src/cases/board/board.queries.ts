import { Injectable } from '@nestjs/common';
import { pageOf, readCursor, UnitOfWork, writeCursor, type Actor, type Page, type Work } from '../../platform/index.js';
import { WholeBoard, type BoardReader, type Cell, type Key } from './board-reader.js';
import type { BoardCellDto, BoardDto, BoardFilter } from './board.dto.js';
import { COUNTED_TO, type When } from './board.sql.js';
import { OwnersBoard } from './owners-board.js';
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
      const shown = parties.slice(0, asked.limit);
      const cells = await reader.cells(
        shown.map(({ party }) => party),
        asked.rows,
      );
      const rows = await shownRows(
        work,
        cells.flatMap(({ ids }) => ids),
      );
      return pageOf(
        parties,
        asked.limit,
        (last) => writeCursor('urgency', [last.due, last.party]),
        ({ party, name }) => boardLine(party, name, cells, rows),
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
}

function boardLine(
  party: string,
  name: string | null,
  cells: readonly Cell[],
  rows: ReadonlyMap<string, BoardRow>,
): BoardLine {
  const cell = (when: When): BoardCell => {
    const found = cells.find((one) => one.party === party && one.when === when);
    if (!found) return { count: 0, more: false, first: [] };
    const { count, ids } = found;
    return { count: Math.min(count, COUNTED_TO), more: count > COUNTED_TO, first: ids.map((id) => rows.get(id)!) };
  };
  return {
    ...{ party, name },
    ...{ late: cell('late'), nextHour: cell('nextHour'), today: cell('today'), later: cell('later') },
  };
}

async function readerFor(work: Work, asked: BoardFilter): Promise<BoardReader> {
  const zone = asked.zone ?? (await ownZone(work)) ?? 'UTC';
  const owner = asked.mine ? (work.actor.personId ?? '') : asked.owner;
  return owner === undefined ? new WholeBoard(work, asked, zone) : new OwnersBoard(work, asked, zone, owner);
}

async function ownZone(work: Work): Promise<string | null> {
  const [own] = await work.query<{ zone: string | null }>('select zone from people where id = $1', [
    work.actor.personId ?? '',
  ]);
  return own?.zone ?? null;
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
