import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

export class EntryDraftDto {
  @IsString()
  @Length(1, 50_000)
  body!: string;

  /** The version these words go on from; 0 or left out: they began on an empty page. If-Match says the same. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  basedOn?: number;
}
