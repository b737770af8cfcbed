import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { TermsDto } from '../../commitments/index.js';

export class FirstPromiseDto extends TermsDto {
  /** What the customer is promised, in their words: "You hear from me". */
  @IsString()
  @Length(1, 500)
  what!: string;
}

/** A named owner, and when the customer hears from them: a new promise, or one that is already open. */
export class AcknowledgementDto {
  /** Left out: who acknowledges owns it, unless somebody does already. */
  @IsOptional()
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  ownerId?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FirstPromiseDto)
  promise?: FirstPromiseDto;

  @IsOptional()
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  commitmentId?: string;
}

export class WaitingDto {
  @IsIn(['customer', 'partner', 'approval'])
  on!: 'customer' | 'partner' | 'approval';

  /** Open commitments of partners, questions to the customer, or open approvals; left out: all of them, of questions the last one. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(/^(cmt|ent|apr)_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of what is waited for' })
  refs?: string[];
}

export class ResolutionDto {
  /** How it was put right, in words the customer reads. Left out where they agreed: what was proposed. */
  @ValidateIf(({ summary, agreed }: ResolutionDto) => summary !== undefined || agreed !== true)
  @IsString()
  @Length(1, 5_000)
  summary?: string;

  /** The customer has agreed already: on the telephone, at the desk. */
  @IsOptional()
  @IsBoolean()
  agreed?: boolean;
}

export class ReasonDto {
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

export class ClosureDto {
  @IsIn(['confirmed', 'withdrawn', 'not_agreed', 'spam'])
  reason!: 'confirmed' | 'withdrawn' | 'not_agreed' | 'spam';

  /** For "not agreed": where the customer can turn next. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}
