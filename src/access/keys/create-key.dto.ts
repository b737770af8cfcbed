import { IsOptional, IsRFC3339, IsString, Length, Matches } from 'class-validator';

export class CreateKey {
  /** Whose: the key may do what this person may. */
  @IsString()
  @Matches(/^per_/)
  personId!: string;

  /** What it is for. */
  @IsString()
  @Length(1, 200)
  name!: string;

  /** An RFC 3339 instant; left out: until revoked. */
  @IsOptional()
  @IsRFC3339()
  expiresAt?: string;
}
