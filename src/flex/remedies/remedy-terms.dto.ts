import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';

/** For each remedy the business days within which we promise it. */
export class RemedyDaysDto {
  @IsInt()
  @Min(1)
  @Max(250)
  late_return!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  refund!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  replacement!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  goodwill_credit!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  repair!: number;

  @IsInt()
  @Min(1)
  @Max(250)
  fee_waiver!: number;
}

/** By when we promise what we give. */
export class RemedyTermsDto {
  /** Whose open days count; Monday to Friday without one. */
  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => RemedyDaysDto)
  days!: RemedyDaysDto;
}

export class RemedyTermsView {
  calendarId!: string | null;
  days!: RemedyDaysDto;
  version!: number;
}
