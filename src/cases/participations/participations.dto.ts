import { IsIn, IsString, Length, Matches } from 'class-validator';

export const ROLES = ['courier', 'seller', 'repairer', 'payment', 'inspector', 'other'] as const;

/** As what somebody takes part, and what for. */
export class PartDto {
  @IsIn(ROLES)
  role!: (typeof ROLES)[number];

  /** Why they may see anything at all; shown to them. */
  @IsString()
  @Length(1, 500)
  purpose!: string;
}

export class BringInDto extends PartDto {
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId!: string;
}
