import { IsEmail, IsIn, IsOptional, IsString, IsTimeZone, Length, MaxLength, MinLength } from 'class-validator';
import { SHORTEST_PASSWORD } from '../passwords.js';

/** One of ours. A partner's people are added at the partner. */
export class AddPerson {
  @IsIn(['agent', 'manager'])
  role!: 'agent' | 'manager';

  @IsString()
  @Length(1, 200)
  name!: string;

  @IsEmail()
  @MaxLength(320)
  email!: string;

  /** Without one they cannot sign in, but have an API key. */
  @IsOptional()
  @IsString()
  @MinLength(SHORTEST_PASSWORD)
  @MaxLength(200)
  password?: string;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  phone?: string;

  /** BCP 47. */
  @IsOptional()
  @IsString()
  @MaxLength(35)
  language?: string;

  /** IANA name. */
  @IsOptional()
  @IsTimeZone()
  zone?: string;
}
