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
import { CLAIM_KINDS, type ClaimKind } from './claim.rules.js';
import { CLAIM_STATES, type ClaimState } from './claim-states.rules.js';

/** Money we want back from a partner that takes part in the case. */
export class PrepareClaimDto {
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId!: string;

  @IsIn(CLAIM_KINDS)
  kind!: ClaimKind;

  /** What happened; the partner reads it once the claim is filed. */
  @IsString()
  @Length(1, 5_000)
  @Matches(/\S/, { message: 'says nothing' })
  reason!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  amount!: Money;

  /** The shipment it is about, where there is one. */
  @IsOptional()
  @Matches(/^shp_[0-9a-f-]{36}$/, { message: 'is the id of a shipment' })
  shipmentId?: string | null;

  /** When it became known; now, unless said. The time to file runs from here. */
  @IsOptional()
  @IsInstant()
  happenedAt?: string | null;

  /** By when it has to be filed; by the partner's terms, unless said. */
  @IsOptional()
  @IsInstant()
  fileBy?: string | null;
}

export class FileClaimDto {
  /** What the partner calls it. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string | null;

  /** By when we ask for an answer; by the partner's terms, unless said. */
  @IsOptional()
  @IsInstant()
  answerBy?: string | null;
}

export class AnswerClaimDto {
  @IsIn(['accepted', 'partly', 'rejected'])
  verdict!: 'accepted' | 'partly' | 'rejected';

  /** What is granted; wanted for `partly`. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  granted?: Money | null;

  /** What the partner said to it. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  note?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string | null;
}

export class PayClaimDto {
  /** What came in; added to what came in before. */
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  amount!: Money;
}

export class WithdrawClaimDto {
  @IsString()
  @Length(1, 2_000)
  reason!: string;
}

export class ListClaimsDto extends ListQuery {
  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;

  @IsOptional()
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partner?: string;

  /** One state, or `open`: money may still come of it. */
  @IsOptional()
  @IsIn([...CLAIM_STATES, 'open'])
  state?: ClaimState | 'open';
}

/** How long a partner leaves us to file, and may take to answer. */
export class SetClaimTermsDto {
  @IsIn(CLAIM_KINDS)
  kind!: ClaimKind;

  @IsInt()
  @Min(1)
  @Max(730)
  fileWithinDays!: number;

  @IsInt()
  @Min(1)
  @Max(730)
  answerWithinDays!: number;
}
