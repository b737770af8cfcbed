import { IsDefined, IsOptional, IsString, Length, Matches } from 'class-validator';

export class StateFactDto {
  /** A number, true or false, or one of the fact's values. */
  @IsDefined()
  value!: unknown;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string | null;

  /** What was said in the case that it rests on. */
  @IsOptional()
  @Matches(/^ent_[0-9a-f-]{36}$/, { message: 'is the id of an entry' })
  entryId?: string | null;
}
