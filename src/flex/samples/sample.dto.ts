import { Type } from 'class-transformer';
import {
  IsDefined,
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
import { ListQuery } from '../../platform/index.js';
import { ExceptionFilterDto } from '../exceptions/exception-filter.dto.js';
import { STRATA, type Stratum } from './population.sql.js';
import { SAMPLE_METHODS, type SampleMethod } from './sample.rules.js';

/** A worklist for auditors, drawn so that anybody can draw it again. */
export class DrawSampleDto {
  /** `by_value` is monetary-unit sampling; `every_nth` goes in even steps from a random start. */
  @IsIn(SAMPLE_METHODS)
  method!: SampleMethod;

  @IsInt()
  @Min(1)
  @Max(5_000)
  size!: number;

  /** What the lots come from; made up, unless given. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/^[\x20-\x7e]+$/, { message: 'is printable ASCII, so that anybody can type it' })
  seed?: string | null;

  /** Which exceptions may be drawn; `{}` for all. What is only known afterwards, `pulse`, `repeated` and `orderedAgain`, cannot be part of it. */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ExceptionFilterDto)
  filter!: ExceptionFilterDto;

  /** Of a stratified sample: by what the strata differ. */
  @IsOptional()
  @IsIn(Object.keys(STRATA))
  stratifyBy?: Stratum | null;

  /** What the sample is for. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;
}

export class WorklistDto extends ListQuery {
  /** Only items without a verdict, or with this one. */
  @IsOptional()
  @IsIn(['open', 'sound', 'unsound', 'unclear'])
  verdict?: 'open' | 'sound' | 'unsound' | 'unclear';
}

export class JudgeItemDto {
  @IsIn(['sound', 'unsound', 'unclear'])
  verdict!: 'sound' | 'unsound' | 'unclear';

  /** What was found; wanted unless it is sound. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  note?: string | null;
}
