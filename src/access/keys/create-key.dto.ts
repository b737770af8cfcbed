import { Type } from 'class-transformer';
import { IsDate, IsOptional, IsString, Length, Matches } from 'class-validator';

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
  @Type(() => Date)
  @IsDate()
  expiresAt?: Date;
}
