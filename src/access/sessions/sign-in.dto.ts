import { IsString, MaxLength, MinLength } from 'class-validator';

export class StepUp {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

export class SignIn {
  @IsString()
  @MinLength(1)
  @MaxLength(320)
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}
