import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { SEVERITIES, type Severity } from '../case.entity.js';
import { ListCasesDto } from '../list-cases.dto.js';

/** So many cases are changed at once, in one transaction. */
export const MOST_AT_ONCE = 500;

/** The same words as a list of cases is asked for with. */
export class BulkFilterDto extends PickType(ListCasesDto, [
  'state',
  'owner',
  'partner',
  'customer',
  'q',
  'view',
  'snoozed',
] as const) {}

/** What is to become of each of them; at least one thing. */
export class BulkChangeDto {
  @IsOptional()
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  ownerId?: string;

  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  /** For what partners have promised, for the answer to the last question to the customer, or for nothing any more. */
  @IsOptional()
  @IsIn(['partner', 'customer', 'none'])
  waiting?: 'partner' | 'customer' | 'none';

  @IsOptional()
  @Matches(/^mac_[0-9a-f-]{36}$/, { message: 'is the id of a macro' })
  macroId?: string;
}

/** Which cases, by their ids or by a filter, and what is to be changed. */
export class BulkDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ArrayUnique({ message: 'names each case once' })
  @Matches(/^cs_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of cases' })
  ids?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BulkFilterDto)
  filter?: BulkFilterDto;

  @IsObject()
  @ValidateNested()
  @Type(() => BulkChangeDto)
  change!: BulkChangeDto;
}
