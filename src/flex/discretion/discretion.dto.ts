import {
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
import { IsZone } from '../../calendars/index.js';
import { ListQuery } from '../../platform/index.js';
import { LIMIT_SCOPES, type LimitScope } from './discretion-limit.entity.js';
import { PERIODS, type Period } from './period.rules.js';

/** What a role, a team or a person may give without asking, from now on. Of each one limit counts in a currency. */
export class SetLimitDto {
  @IsIn(LIMIT_SCOPES)
  scope!: LimitScope;

  /** `agent` or `manager`, the name of a team, or the id of a person. */
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'names nobody' })
  holder!: string;

  /** What the budget is for. */
  @IsIn(PERIODS)
  period!: Period;

  @IsISO4217CurrencyCode()
  currency!: string;

  /** The most for one decision, in minor units. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  cap!: number;

  /** For a role: for each person of it. For a team: for all of it together. Minor units. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  budget!: number;

  /** So many days after something was given to a customer, somebody else has to agree to more. None, unless said. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3_650)
  cooldownDays?: number;

  /** Where days, weeks and months begin; UTC, unless said. */
  @IsOptional()
  @IsZone()
  zone?: string;
}

export class ListLimitsDto extends ListQuery {
  /** `in_force` unless said; `all` are also those that have ended. */
  @IsOptional()
  @IsIn(['in_force', 'all'])
  state?: 'in_force' | 'all';
}

export class DiscretionUseDto {
  /** Days (`2026-11-30`) or instants; what names no zone is UTC. The last 28 days, unless said. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  from?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  to?: string;
}
