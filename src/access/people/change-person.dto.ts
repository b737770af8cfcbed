import { IsString, Length, Matches, ValidateIf } from 'class-validator';

/** What changes about one of ours. */
export class ChangePersonDto {
  /** The team's name; null takes them out of it. */
  @ValidateIf((dto: ChangePersonDto) => dto.team !== null)
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'is no name' })
  team!: string | null;
}
