import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { IsInstant } from '../../calendars/index.js';
import { Money } from '../../platform/index.js';
import { OUTCOMES, type Outcome } from '../table/policy-table.rules.js';

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;
const NAME_SAYS = { message: 'is a short name of letters and digits such as R1' };
const SAYS_SOMETHING = { message: 'says something' };

/** How far a row's yes goes. */
export class LimitsDto {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  most?: Money;

  @IsOptional()
  @IsBoolean()
  needsReason?: boolean;
}

export class RowDto {
  @Matches(NAME, NAME_SAYS)
  id!: string;

  /** By the name of a fact one of `{ "is": … }`, `{ "in": [ … ] }`, `{ "between": { "from" | "above", "to" | "below" } }`. */
  @IsObject()
  cells!: Record<string, unknown>;

  /** Asked beside the cells, in CEL without calls; numbers are written with a point: `orders_before >= 5.0`. */
  @IsOptional()
  @IsString()
  @Length(1, 1_000)
  condition?: string;

  @IsIn(OUTCOMES)
  outcome!: Outcome;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LimitsDto)
  limits?: LimitsDto;

  /** The row in one plain sentence, as customers may hear it. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, SAYS_SOMETHING)
  says!: string;
}

export class ExpectsDto {
  @IsIn(OUTCOMES)
  outcome!: Outcome;

  /** Null: no row says anything. Left out: whichever. */
  @IsOptional()
  @Matches(NAME, NAME_SAYS)
  row?: string | null;

  /** Whether facts are missing that could change the answer; no, unless said. */
  @IsOptional()
  @IsBoolean()
  provisional?: boolean;
}

export class TestDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, SAYS_SOMETHING)
  name!: string;

  /** Values by the names of facts; what is left out is not known. */
  @IsObject()
  facts!: Record<string, unknown>;

  @IsObject()
  @ValidateNested()
  @Type(() => ExpectsDto)
  expects!: ExpectsDto;
}

/** A new version, whole: it is never changed afterwards. */
export class WriteVersionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RowDto)
  rows!: RowDto[];

  /** What the author expects of it: checked before it is published, and with every later version. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => TestDto)
  tests!: TestDto[];

  /** Why there is such a rule. */
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, SAYS_SOMETHING)
  purpose!: string;

  /** What is new in it. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  changeNote?: string;

  /** The number of the version its author began with. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  basedOn?: number;

  /** Tests of earlier published versions, by name, that this one need not pass. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  dropsTests?: string[];
}

/** A table that is still being written. */
export class CheckDto extends PickType(WriteVersionDto, ['rows', 'tests', 'dropsTests']) {}

export class PublishDto {
  /** From when on it counts; at once, unless said. */
  @IsOptional()
  @IsInstant()
  effectiveFrom?: string;
}

export class DifferencesDto {
  /** The version to compare with; the one it was based on, unless said, or else the one before it. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  from?: number;
}

/** Facts that need not be anybody's. */
export class TrialDto {
  /** The one in force, unless said; where none is, the newest draft. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;

  /** Values by the names of facts; what is left out, or null, is not known. */
  @IsObject()
  facts!: Record<string, unknown>;
}
