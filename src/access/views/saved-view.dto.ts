import { IsBoolean, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { ListQuery } from '../../platform/index.js';

const PLACE = /^[a-z][a-z-]{0,39}$/;

export class ListViewsDto extends ListQuery {
  /** Only views of this list. */
  @IsOptional()
  @Matches(PLACE, { message: 'is the name of a list, such as exceptions' })
  place?: string;
}

export class SaveViewDto {
  /** The list it is a view of: `exceptions`, `cases`. */
  @Matches(PLACE, { message: 'is the name of a list, such as exceptions' })
  place!: string;

  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'says nothing' })
  name!: string;

  /** What the list is asked for, as the desk’s pages write it. */
  @IsString()
  @MaxLength(2_000)
  query!: string;

  /** Whether colleagues see it too. */
  @IsOptional()
  @IsBoolean()
  shared?: boolean | null;
}

export class ChangeViewDto {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'says nothing' })
  name?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  query?: string | null;

  @IsOptional()
  @IsBoolean()
  shared?: boolean | null;
}
