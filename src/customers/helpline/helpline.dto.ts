import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export class HelplineHoursDto {
  /** BCP 47. */
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'is a language such as en or pt-BR' })
  @MaxLength(35)
  language!: string;

  /** `Monday to Friday, 9 to 17`. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'says nothing' })
  words!: string;
}

/** Where a customer reaches a person of ours. */
export class HelplineDto {
  /** As it is to be read; null: nobody is promised to answer. */
  @IsOptional()
  @IsString()
  @Matches(/^\+?[\d ()/.-]{3,40}$/, { message: 'is a telephone number' })
  phone?: string | null;

  /** When somebody answers, in each language. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique((one: HelplineHoursDto | null) => one?.language, { message: 'names each language once' })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => HelplineHoursDto)
  hours!: HelplineHoursDto[];
}

export class HelplineHoursView {
  language!: string;
  words!: string;
}

export class HelplineView {
  phone!: string | null;
  hours!: HelplineHoursView[];
  version!: number;
}
