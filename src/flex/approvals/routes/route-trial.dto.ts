import { Type } from 'class-transformer';
import { IsInt, IsISO4217CurrencyCode, IsOptional, Matches, Max, Min } from 'class-validator';

/** A question nobody asks in earnest: who would be asked for this? */
export class RouteTrialDto {
  @Matches(/^pol_[0-9a-f-]{36}$/, { message: 'is the id of a policy' })
  policyId!: string;

  /** Who would ask. */
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  requestedBy!: string;

  /** Minor units; left out: no money moves. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  amount?: number;

  @IsOptional()
  @IsISO4217CurrencyCode()
  currency?: string;
}

export class TrialPersonView {
  personId!: string;
  name!: string;
  /** They are away now. */
  away!: boolean;
  /** Who would decide in their place; null where they are here, or nobody does. */
  substituteId!: string | null;
  substituteName!: string | null;
}

export class PassedOverView {
  personId!: string;
  name!: string;
  /** `requester`, `second_account`: the same person asks. `no_manager`: no manager here any more. */
  because!: 'requester' | 'second_account' | 'no_manager';
}

export class RouteTrialView {
  /** The route that counts; null: none is for this, and any manager is asked. */
  routeId!: string | null;
  mode!: 'any' | 'all';
  /** How many of them have to agree. */
  needed!: number;
  asked!: TrialPersonView[];
  /** Named by the route, or managers, and yet not asked. Whoever has a hand in the case is not either: no case is known here. */
  passedOver!: PassedOverView[];
  /** Who is asked when these do not answer in time; empty: nobody is left. */
  next!: TrialPersonView[];
  /** By when an answer would be promised. */
  answerBy!: string;
}
