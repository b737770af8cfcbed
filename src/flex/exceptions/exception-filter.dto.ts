import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO4217CurrencyCode,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsInstant } from '../../calendars/index.js';
import {
  AUTHORITIES,
  REASON_CODES,
  REMEDIES,
  type Authority,
  type ReasonCode,
  type Remedy,
} from './exception.rules.js';

const YES_NO: Record<string, boolean> = { true: true, false: false };
const asBoolean = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? (YES_NO[value] ?? value) : value;
const asText = ({ value }: { value: unknown }): unknown => (typeof value === 'number' ? String(value) : value);

/** In an address a number is text; in a body it is one already. */
const readNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? Number(value) : value);

/** Which exceptions: each qualifier narrows, all must hold. `none` stands for "it names none". */
export class ExceptionFilterDto {
  @IsOptional()
  @Matches(/^pol_[0-9a-f-]{36}$/, { message: 'is the id of a policy' })
  policy?: string;

  /** The row of a policy that was bent, by its name there; `none`: no row spoke of it. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  row?: string;

  @IsOptional()
  @IsIn(REMEDIES)
  remedy?: Remedy;

  @IsOptional()
  @IsIn(AUTHORITIES)
  authority?: Authority;

  @IsOptional()
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  requester?: string;

  @IsOptional()
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  approver?: string;

  /** The requester’s team then; or `none`. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  team?: string;

  @IsOptional()
  @Matches(/^(none|ptn_[0-9a-f-]{36})$/, { message: 'is the id of a partner, or none' })
  partner?: string;

  @IsOptional()
  @Matches(/^[a-z_]{1,40}$/, { message: 'is us, partner, customer, nobody or none' })
  partyAtFault?: string;

  @IsOptional()
  @IsIn(REASON_CODES)
  reason?: ReasonCode;

  @IsOptional()
  @IsInstant()
  from?: string;

  /** Up to this instant, without it. */
  @IsOptional()
  @IsInstant()
  to?: string;

  /** At least so much, in minor units; of the currency that is named, or of any. */
  @IsOptional()
  @Transform(readNumber)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  min?: number;

  /** At most so much. */
  @IsOptional()
  @Transform(readNumber)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  max?: number;

  @IsOptional()
  @IsISO4217CurrencyCode()
  currency?: string;

  @IsOptional()
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customer?: string;

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  case?: string;

  /** What the customer said afterwards, from 1 to 5; `none`: nothing. */
  @IsOptional()
  @Transform(asText)
  @Matches(/^([1-5]|none)$/, { message: 'is 1 to 5, or none' })
  pulse?: string;

  /** Whether the customer complained again. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  repeated?: boolean;

  /** Whether the customer ordered again. */
  @IsOptional()
  @Transform(asBoolean)
  @IsBoolean()
  orderedAgain?: boolean;

  /** Words, or their beginnings, of the rule, of what was bent about it or why; or the number of the case. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

export class ListExceptionsDto extends ExceptionFilterDto {
  /** `granted`: the newest first. `amount`: the dearest first, in minor units; name a currency to compare like with like. */
  @IsOptional()
  @IsIn(['granted', 'amount'])
  sort: 'granted' | 'amount' = 'granted';

  /** How many items at most. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  cursor?: string;
}
