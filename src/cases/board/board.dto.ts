import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsZone } from '../../calendars/index.js';
import { OPEN_STATES, type CommitmentState } from '../../commitments/index.js';
import { ListQuery } from '../../platform/index.js';
import { WHENS, type When } from './board.sql.js';

/** Which promises hang on the board. */
export class BoardFilter extends ListQuery {
  @IsOptional()
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, refund' })
  kind?: string;

  /** A state that leaves something to do: an open one, or broken and not done. */
  @IsOptional()
  @IsIn([...OPEN_STATES, 'broken'])
  state?: CommitmentState;

  /** Only of cases this person owns; `none`: of cases nobody owns. */
  @IsOptional()
  @Matches(/^(none|per_[0-9a-f-]{36})$/, { message: 'is "none" or the id of a person' })
  owner?: string;

  /** Only of cases the caller owns. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  mine?: boolean;

  /** Where today ends: an IANA zone; the caller's own, unless said. */
  @IsOptional()
  @IsZone()
  zone?: string;
}

export class BoardDto extends BoardFilter {
  /** Only of this party: `us`, or a partner's id. */
  @IsOptional()
  @Matches(/^(us|ptn_[0-9a-f-]{36})$/, { message: 'is "us" or the id of a partner' })
  party?: string;

  /** How many parties; each comes with its four cells. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  override limit: number = 20;

  /** How many promises of each cell. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(20)
  rows: number = 5;
}

/** One cell, page by page. */
export class BoardCellDto extends BoardFilter {
  @IsIn(WHENS)
  when!: When;

  @Matches(/^(us|ptn_[0-9a-f-]{36})$/, { message: 'is "us" or the id of a partner' })
  party!: string;
}
