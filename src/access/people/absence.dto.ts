import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { PERSON_TIERS, type PersonTier } from './person.entity.js';

/** Somebody is away until then, and who takes their place meanwhile. */
export class AbsenceDto {
  /** From now on, unless said. RFC 3339, with an offset or Z. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, { message: 'is an instant such as 2026-04-04T12:00:00Z' })
  from?: string | null;

  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(/T.*(Z|[+-]\d{2}:\d{2})$/, { message: 'is an instant such as 2026-04-04T12:00:00Z' })
  until!: string;

  /** A colleague; without one, whoever is next above them is told. */
  @IsOptional()
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  substituteId?: string | null;
}

export class TierDto {
  /** `agent` does the work, `lead` answers for it at any hour, `manager` is above both. */
  @IsIn(PERSON_TIERS)
  tier!: PersonTier;
}
