import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { REMEDIES, type Remedy } from '../../../policies/index.js';

/** What somebody is about to decide for a case. */
export class PrecedentsDto {
  @Matches(/^pol_[0-9a-f-]{36}$/, { message: 'is the id of a policy' })
  policyId!: string;

  /** Only decisions on the same remedy; on any, if left out. */
  @IsOptional()
  @IsIn(REMEDIES)
  remedy?: Remedy;

  /** What is asked for, in minor units of the policy's currency: set beside what like cases were given. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amount?: number;

  /** Facts the caller states besides those the desk knows, as JSON: `{"opened":false}`. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  facts?: string;
}
