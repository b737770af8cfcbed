import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { WindowDto } from '../../commitments/index.js';

export class RemedyItemDto {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  sku?: string;

  @IsString()
  @Length(1, 300)
  title!: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity!: number;
}

/** A partner of the case, and when. */
export class PartnersPartDto {
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => WindowDto)
  window!: WindowDto;
}

export class LateReturnDetails {
  /** What comes back; all of the order, unless said. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RemedyItemDto)
  items?: RemedyItemDto[];

  /** Who collects it; without one the customer sends it with a label of ours. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PartnersPartDto)
  pickup?: PartnersPartDto;
}

export class RefundDetails {
  /** The way it was paid, unless said. */
  @IsOptional()
  @IsIn(['original_payment', 'bank_transfer', 'store_credit'])
  to?: 'original_payment' | 'bank_transfer' | 'store_credit';
}

export class ReplacementDetails {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RemedyItemDto)
  items?: RemedyItemDto[];
}

export class GoodwillCreditDetails {
  /** How long it may be used; without an end, unless said. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3_650)
  validDays?: number;
}

export class RepairDetails {
  /** What is to be mended. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'says nothing' })
  what?: string;

  /** Which partner repairs it; without one it is ours to do. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PartnersPartDto)
  by?: PartnersPartDto;
}

export class FeeWaiverDetails {
  @IsOptional()
  @IsIn(['shipping', 'return', 'restocking', 'handling', 'other'])
  fee?: 'shipping' | 'return' | 'restocking' | 'handling' | 'other';
}

/** Of each remedy the details it may come with. */
export const DETAILS_OF = {
  late_return: LateReturnDetails,
  refund: RefundDetails,
  replacement: ReplacementDetails,
  goodwill_credit: GoodwillCreditDetails,
  repair: RepairDetails,
  fee_waiver: FeeWaiverDetails,
} as const;
