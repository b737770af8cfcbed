import { IsString, Length, Matches } from 'class-validator';

export class SearchDto {
  /** Words, or the beginning of a number. */
  @IsString()
  @Length(2, 200)
  @Matches(/[\p{L}\p{N}].*[\p{L}\p{N}]/su, { message: 'holds two letters or digits' })
  q!: string;
}
