import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO4217CurrencyCode,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator';

const PERSON = /^per_[0-9a-f-]{36}$/;

/** Whom a route asks, and how many of them have to agree. */
export class RouteTermsDto {
  /** Nobody named: any manager. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(PERSON, { each: true, message: 'holds ids of people' })
  approvers?: string[];

  /** `any`: the first answer counts. `all`: each of them has to agree. */
  @IsIn(['any', 'all'])
  mode!: 'any' | 'all';

  /** Who is asked when these do not answer in time; nobody named: every manager who was not asked yet. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(PERSON, { each: true, message: 'holds ids of people' })
  escalateTo?: string[];
}

export class AddRouteDto extends RouteTermsDto {
  /** For this policy alone; left out: for all. */
  @IsOptional()
  @Matches(/^pol_[0-9a-f-]{36}$/, { message: 'is the id of a policy' })
  policyId?: string | null;

  /** For sums of this currency; left out: whatever no closer route is for. */
  @IsOptional()
  @IsISO4217CurrencyCode()
  currency?: string | null;

  /** From this amount on, in minor units. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amountFrom?: number;
}

export class ApprovalRouteView {
  id!: string;
  policyId!: string | null;
  currency!: string | null;
  amountFrom!: number;
  approvers!: string[];
  mode!: 'any' | 'all';
  escalateTo!: string[];
  createdAt!: string;
  version!: number;
}
