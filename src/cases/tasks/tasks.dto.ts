import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { IsInstant } from '../../calendars/index.js';
import { ConditionDto, PROOFS, WindowDto, type Proof } from '../../commitments/index.js';
import { ListQuery } from '../../platform/index.js';
import { PartDto } from '../participations/participations.dto.js';
import { TASK_STATES, type TaskState } from './task.rules.js';

/** A task for a partner of the case; with it goes the request for a promise, for the window asked for or by one instant. */
export class CreateTaskDto {
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId!: string;

  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, repair, inspection' })
  kind!: string;

  @IsString()
  @Length(1, 200)
  title!: string;

  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  instructions?: string;

  /** What proof it asks for when it is reported done; by its kind, unless said. */
  @IsOptional()
  @IsIn(PROOFS)
  proof?: Proof;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WindowDto)
  requestedWindow?: WindowDto;

  /** Instead of a window. RFC 3339. */
  @IsOptional()
  @IsInstant()
  dueAt?: string;

  /** By when the partner is to answer; two of its open hours, unless said. */
  @IsOptional()
  @IsInstant()
  replyBy?: string;

  /** The promise asked for counts only when this is met. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ConditionDto)
  condition?: ConditionDto;

  /** What of the customer the partner sees; by the kind of task, unless said. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(['name', 'phone', 'address'], { each: true })
  shares?: ('name' | 'phone' | 'address')[];

  /** Brings the partner into the case first, in the same work: as what, and what for. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PartDto)
  bringIn?: PartDto;
}

export class AssignTaskDto {
  /** A person of the partner that has the task; null gives it back to all of them. */
  @ValidateIf((dto: AssignTaskDto) => dto.personId !== null)
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person, or null' })
  personId!: string | null;
}

export class ListTasksDto extends ListQuery {
  /** Only tasks assigned to the caller. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  mine?: boolean;

  /** One state, or `open`. */
  @IsOptional()
  @IsIn([...TASK_STATES, 'open'])
  state?: TaskState | 'open';

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;

  @IsOptional()
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partner?: string;
}
