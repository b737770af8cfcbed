import { ApiProperty } from '@nestjs/swagger';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { IsInstant } from '../calendars/index.js';
import { PROOFS, type Proof } from './completion/proof.rules.js';
import { TermsDto } from './terms.dto.js';

/** A promise this one rests on, and what passes between the two: so many minutes of a calendar's open hours. */
export class RestsOnDto {
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  commitmentId!: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(366 * 24 * 60)
  lagMinutes?: number;

  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string;
}

/** What has to happen before a promise counts. */
export class ConditionDto {
  /** Another promise of the case, which has to be kept. */
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  kept!: string;
}

const asRestsOn = (given: unknown): unknown =>
  typeof given === 'string'
    ? plainToInstance(RestsOnDto, { commitmentId: given })
    : typeof given === 'object' && given !== null
      ? plainToInstance(RestsOnDto, given)
      : given;

/** A promise of a case: asked of a partner, or given by us. */
export class ProposeCommitmentDto extends TermsDto {
  @IsString()
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, refund' })
  kind!: string;

  @IsString()
  @Length(1, 500)
  what!: string;

  /** The partner who is asked to promise; without one, the promise is ours. */
  @IsOptional()
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId?: string;

  /** To whom: the customer for a promise of ours, us for a partner's. */
  @IsOptional()
  @IsIn(['us', 'customer'])
  promisee?: 'us' | 'customer';

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(7 * 24 * 60)
  graceMinutes?: number;

  /** By when the partner is to answer. */
  @IsOptional()
  @IsInstant()
  replyBy?: string;

  /** What proof it asks for; by its kind, unless said. */
  @IsOptional()
  @IsIn(PROOFS)
  evidence?: Proof;

  /** The promises of this case it rests on: their ids, or with what passes in between. */
  @ApiProperty({ type: [RestsOnDto], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(asRestsOn) : value))
  @ValidateNested({ each: true })
  restsOn?: RestsOnDto[];

  /** Agreed now, it counts when this is met, and comes to nothing when it will not be. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ConditionDto)
  condition?: ConditionDto;

  /** Promised although what it rests on comes too late: why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  overrideReason?: string;
}
