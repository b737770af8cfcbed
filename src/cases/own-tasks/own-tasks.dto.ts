import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { IsInstant } from '../../calendars/index.js';
import { ListQuery } from '../../platform/index.js';

export class ListOwnTasksDto extends ListQuery {
  /** Only tasks of cases the caller owns. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  mine?: boolean;

  /** `open` unless said. */
  @IsOptional()
  @IsIn(['open', 'done', 'dismissed', 'over', 'all'])
  state?: 'open' | 'done' | 'dismissed' | 'over' | 'all';

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;
}

/** Other words or another time than the draft's; null gives the draft's back. */
export class AmendOwnTaskDto {
  @IsOptional()
  @ValidateIf((dto: AmendOwnTaskDto) => dto.body !== null)
  @IsString()
  @Length(1, 50_000)
  body?: string | null;

  @IsOptional()
  @ValidateIf((dto: AmendOwnTaskDto) => dto.newDueAt !== null)
  @IsInstant()
  newDueAt?: string | null;
}

/** What is sent, where it is not what the task shows. */
export class NoticeDto {
  @IsOptional()
  @IsString()
  @Length(1, 50_000)
  body?: string;

  @IsOptional()
  @IsInstant()
  newDueAt?: string;

  /** For a new time that is earlier than what it rests on allows: why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  overrideReason?: string;
}

export class DismissalDto {
  /** Why the customer need not be told. */
  @IsString()
  @Length(1, 2_000)
  reason!: string;
}
