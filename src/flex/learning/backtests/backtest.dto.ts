import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import { IsInstant } from '../../../calendars/index.js';
import { ListQuery } from '../../../platform/index.js';
import { CHANGES, type Change } from '../../../policies/index.js';

/** What to replay: a version there is, or the rows of one that is not written yet. */
export class BacktestDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;

  /** Rows as `POST /policies/{id}/versions` takes them. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  rows?: object[];

  /** Decisions made at this instant or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Decisions made before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class ListChangesDto extends ListQuery {
  /** Only these. */
  @IsOptional()
  @IsIn(CHANGES)
  change?: Change;
}
