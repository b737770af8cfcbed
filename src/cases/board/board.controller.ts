import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { AnswersPageOf, CurrentActor, type Actor, type Page } from '../../platform/index.js';
import { BoardCellDto, BoardDto } from './board.dto.js';
import { BoardQueries } from './board.queries.js';
import { BoardLine, BoardRow } from './board.views.js';

@ApiTags('promise board')
@Controller('api/v1/promises/board')
export class BoardController {
  constructor(private readonly queries: BoardQueries) {}

  /** Every party with its promises by when they fall due: late, within the hour, today, later. */
  @Get()
  @AnswersPageOf(BoardLine)
  @May('board.read')
  board(@CurrentActor() actor: Actor, @Query() asked: BoardDto): Promise<Page<BoardLine>> {
    return this.queries.board(actor, asked);
  }

  @Get('cell')
  @AnswersPageOf(BoardRow)
  @May('board.read')
  cell(@CurrentActor() actor: Actor, @Query() asked: BoardCellDto): Promise<Page<BoardRow>> {
    return this.queries.cell(actor, asked);
  }
}
