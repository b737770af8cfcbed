import { IsOptional, IsString, Length, Matches } from 'class-validator';

export class MergeDto {
  /** The case it becomes part of; of the same customer. */
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  into!: string;

  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  reason?: string;
}
