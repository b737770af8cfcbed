import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { LIST_VIEWS, type ListView } from './case-list-views.sql.js';

export class CountCasesDto {
  /** Names with commas between them; all, unless said. */
  @ApiProperty({ type: String, required: false })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(LIST_VIEWS.length)
  @ArrayUnique()
  @IsIn(LIST_VIEWS, { each: true })
  views: ListView[] = [...LIST_VIEWS];

  /** Only cases of this person: an id, `me`, or `none`. */
  @IsOptional()
  @Matches(/^(me|none|per_[0-9a-f-]{36})$/, { message: 'is "me", "none" or the id of a person' })
  owner?: string;
}

export class CaseCountView {
  view!: ListView;
  /** Exact up to 99. */
  count!: number;
  /** There are more than are counted. */
  more!: boolean;
}

export class CaseCountsView {
  counts!: CaseCountView[];
}
