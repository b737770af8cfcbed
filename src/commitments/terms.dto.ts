import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../calendars/index.js';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2})?$/;

/** A window as people say it: local times in a zone. */
export class WindowDto {
  /** `2026-04-04T09:00`; with an offset (`…+02:00`) to say which of two, where the clock repeats an hour. */
  @Matches(LOCAL, { message: 'is a local time such as 2026-04-04T09:00' })
  localStart!: string;

  @Matches(LOCAL, { message: 'is a local time such as 2026-04-04T12:00' })
  localEnd!: string;

  /** IANA name, for example `Europe/Berlin`. */
  @IsString()
  @Length(1, 64)
  zone!: string;
}

/** When: a window or an instant, not both. */
export class TermsDto {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WindowDto)
  window?: WindowDto;

  /** RFC 3339 with an offset or Z. */
  @IsOptional()
  @IsInstant()
  dueAt?: string;
}

/** Every answer names the version of the terms it answers. */
export class AnswerDto {
  @IsInt()
  @Min(1)
  termsVersion!: number;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

/** A yes or a no, which our staff may also record for a partner who said it. */
export class SpokenAnswerDto extends AnswerDto {
  /** Who at the partner said so, when our staff record it. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  speaker?: string;
}

/** Letting go of a promise: whoever promised it reads why. */
export class WithdrawalDto {
  @IsInt()
  @Min(1)
  termsVersion!: number;

  @IsString()
  @MaxLength(2_000)
  @Matches(/\S/, { message: 'says why' })
  note!: string;
}

/** "This may not work out", and why. */
export class RiskDto {
  @IsInt()
  @Min(1)
  termsVersion!: number;

  @IsString()
  @MaxLength(5_000)
  @Matches(/\S/, { message: 'says what stands in the way' })
  note!: string;
}

/** Another time for what was promised. */
export class OtherTermsDto extends TermsDto {
  @IsInt()
  @Min(1)
  termsVersion!: number;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  speaker?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class CounterDto extends OtherTermsDto {
  /** For a promise of ours that comes before what it rests on: why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  overrideReason?: string;
}

export class EvidenceDto {
  @IsIn(['photo', 'note', 'scan'])
  kind!: 'photo' | 'note' | 'scan';

  @IsOptional()
  @Matches(/^fil_[0-9a-f-]{36}$/, { message: 'is the id of an uploaded file' })
  fileId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;

  /** For a scan made by a machine: when it was made. Everything else counts from when it reached us. */
  @IsOptional()
  @IsInstant()
  takenAt?: string;
}

export class ReportDto extends AnswerDto {
  /** When it was done; now, unless said. */
  @IsOptional()
  @IsInstant()
  completedAt?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto[];
}

export class AssessmentDto extends AnswerDto {
  @IsBoolean()
  kept!: boolean;

  /** Whose word this is: ours, or the customer's as told to us. */
  @IsOptional()
  @IsIn(['us', 'customer'])
  observer?: 'us' | 'customer';
}
