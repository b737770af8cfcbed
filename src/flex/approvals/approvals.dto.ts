import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ListQuery, Money } from '../../platform/index.js';
import { APPROVAL_STATES, type ApprovalState } from './approval-states.rules.js';

/** A yes or a no. */
export class VerdictDto {
  @IsIn(['grant', 'refuse'])
  verdict!: 'grant' | 'refuse';

  /** Why; wanted for a no. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;

  /** Less than was asked for; all of it, unless said. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  amount?: Money | null;
}

export class WordsDto {
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'says nothing' })
  body!: string;
}

export class WithdrawApprovalDto {
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'says nothing' })
  reason!: string;
}

export class ListApprovalsDto extends ListQuery {
  /** One state; `open` with those that are asked something back. */
  @IsOptional()
  @IsIn(APPROVAL_STATES)
  state?: ApprovalState;

  /** Those that wait for the caller: asked, or standing in for somebody who was. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  mine?: boolean;

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;
}
