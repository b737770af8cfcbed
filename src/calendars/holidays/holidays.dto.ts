import { Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const upper = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.toUpperCase() : value);

/** Whose public holidays, and of which year. */
export class HolidaysQuery {
  /** ISO 3166-1: `DE`. */
  @Transform(upper)
  @Matches(/^[A-Z]{2}$/, { message: 'is a country by its two letters, such as DE' })
  country!: string;

  /** As the answer's `states` name them: `BE`. */
  @IsOptional()
  @Transform(upper)
  @Matches(/^[A-Z0-9-]{1,8}$/, { message: 'is a state of that country, such as BE' })
  state?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1970)
  @Max(2100)
  year!: number;

  /** Two letters; names come in it where they are known in it, otherwise as the country calls them. */
  @IsOptional()
  @Matches(/^[a-z]{2}$/, { message: 'is a language by its two letters, such as en' })
  language?: string;
}
