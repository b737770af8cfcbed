import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ListQuery } from '../../platform/index.js';
import { REMEDIES, type Remedy as RemedyKind } from '../../policies/index.js';
import { REMEDY_STATES, type RemedyState } from './remedy-states.rules.js';

/** What became of an order, as whoever carries it out tells it. The same again changes nothing. */
export class ExecutionDto {
  @IsIn(['executed', 'failed'])
  result!: 'executed' | 'failed';

  /** What they call it: a payment, a parcel. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  reference?: string;

  /** What stood in the way. */
  @ValidateIf((dto: ExecutionDto) => dto.result === 'failed' || (dto.failure !== undefined && dto.failure !== null))
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'says what stood in the way' })
  failure?: string;

  /** Which order this is about, where it was ordered more than once; the latest, unless said. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  attempt?: number;
}

export class ListRemediesDto extends ListQuery {
  @IsOptional()
  @IsIn(REMEDY_STATES)
  state?: RemedyState;

  @IsOptional()
  @IsIn(REMEDIES)
  kind?: RemedyKind;

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;

  /** The number on a return, however it was typed. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  rma?: string;
}
