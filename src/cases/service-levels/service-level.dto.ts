import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { SEVERITIES, type CaseKind, type Severity } from '../case.entity.js';

const KINDS: readonly CaseKind[] = ['complaint', 'request', 'question', 'compliment', 'proactive'];
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const PARTNER = /^ptn_[0-9a-f-]{36}$/;
const CHANNEL = /^[a-z][a-z_]{1,29}$/;
const A_YEAR = 366 * 24 * 60;

/** All that are given must hold; of several values in one, any. Without conditions it matches every case. */
export class ConditionsDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsIn(KINDS, { each: true })
  kinds?: CaseKind[];

  /** How the case reached us: `phone`, `email`, … */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(CHANNEL, { each: true, message: 'holds words such as phone, email, chat' })
  channels?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsIn(SEVERITIES, { each: true })
  severities?: Severity[];

  /** BCP 47; `pt` also means `pt-BR`. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(LANGUAGE, { each: true, message: 'holds language tags such as pt or pt-BR' })
  languages?: string[];

  /** Whether the case is about an order. */
  @IsOptional()
  @IsIn(['with', 'without'])
  order?: 'with' | 'without';

  /** One of them takes part. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(PARTNER, { each: true, message: 'holds ids of partners' })
  partnerIds?: string[];
}

export class TargetDto {
  /** Of the calendar's open time. */
  @IsInt()
  @Min(1)
  @Max(A_YEAR)
  minutes!: number;

  /** Whether time the case waits for somebody named is added; it never is to the first reply. */
  @IsOptional()
  @IsBoolean()
  waitingExtends?: boolean;

  /** Whether the customer is promised it too; else it is our own measure. */
  @IsOptional()
  @IsBoolean()
  toldToCustomer?: boolean;
}

/** What is promised; a target that is left out is not. */
export class TargetsDto {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetDto)
  first_reply?: TargetDto;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetDto)
  next_reply?: TargetDto;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetDto)
  periodic_update?: TargetDto;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetDto)
  resolution?: TargetDto;
}

/** For which cases it counts, and what it promises. */
export class ReviseServiceLevelDto {
  /** Lower is asked first; of equals the older one. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  rank!: number;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ConditionsDto)
  conditions?: ConditionsDto;

  /** Whose open hours the minutes are counted in; around the clock without one. */
  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => TargetsDto)
  targets!: TargetsDto;

  /** From when on it counts; at once, unless said. */
  @IsOptional()
  @IsInstant()
  effectiveFrom?: string;

  /** Whether open cases come under it at once; else it counts for what begins from now on. */
  @IsOptional()
  @IsBoolean()
  appliesToOpen?: boolean;
}

export class CreateServiceLevelDto extends ReviseServiceLevelDto {
  @IsString()
  @Length(1, 200)
  name!: string;
}

/** A case that may not be there yet. */
export class FactsDto {
  @IsIn(KINDS)
  kind!: CaseKind;

  @Matches(CHANNEL, { message: 'is a word such as phone, email, chat' })
  channel!: string;

  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @IsOptional()
  @Matches(LANGUAGE, { message: 'is a language tag such as pt or pt-BR' })
  language?: string;

  @IsOptional()
  @IsBoolean()
  hasOrder?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Matches(PARTNER, { each: true, message: 'holds ids of partners' })
  partnerIds?: string[];

  /** When it begins; now, unless said. */
  @IsOptional()
  @IsInstant()
  at?: string;
}

/** What to try a service level on: a case there is, or one described. */
export class PreviewDto {
  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FactsDto)
  facts?: FactsDto;
}
