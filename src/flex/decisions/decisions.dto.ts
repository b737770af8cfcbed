import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../calendars/index.js';
import { ListQuery, Money } from '../../platform/index.js';
import { REASON_CODES, REMEDIES, type ReasonCode, type Remedy } from '../../policies/index.js';

const POLICY = /^pol_[0-9a-f-]{36}$/;

/** What somebody wants to give a customer, and why. What it may be is the policy's to say. */
export class MakeDecisionDto {
  @Matches(POLICY, { message: 'is the id of a policy' })
  policyId!: string;

  @IsIn(REMEDIES)
  remedy!: Remedy;

  /** In the policy's currency. Needed where money moves; an item is worth its price, unless said. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  amount?: Money | null;

  /** What the remedy needs besides, by its kind: items, a pickup, who repairs it. */
  @IsOptional()
  @IsObject()
  details?: Record<string, unknown> | null;

  /** Facts as they are said now, by the names of the catalogue; kept as stated. */
  @IsOptional()
  @IsObject()
  facts?: Record<string, unknown> | null;

  @IsIn(REASON_CODES)
  reasonCode!: ReasonCode;

  /** In a sentence. Needed with the reason `other`, and where the policy's row asks for it. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  why?: string | null;

  /** When the customer asked for it: days are counted up to then. Now, unless said. */
  @IsOptional()
  @IsInstant()
  claimedAt?: string | null;
}

export class WithdrawDecisionDto {
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'says why' })
  reason!: string;
}

export class ListDecisionsDto extends ListQuery {}

/** What is asked of the flex card. */
export class FlexCardDto {
  /** Only what this policy says. */
  @IsOptional()
  @Matches(POLICY, { message: 'is the id of a policy' })
  policyId?: string;

  /** Only policies that speak of this remedy. */
  @IsOptional()
  @IsIn(REMEDIES)
  remedy?: Remedy;

  /** In minor units of the policy's currency. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amount?: number;

  /** When the customer asked for it; now, unless said. */
  @IsOptional()
  @IsInstant()
  claimedAt?: string;
}
