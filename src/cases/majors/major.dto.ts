import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** So many cases become part of a major one at a time. */
export const MOST_CHILDREN = 5_000;

export class AddChildrenDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CHILDREN)
  @Matches(/^cs_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of cases' })
  caseIds!: string[];

  /** Why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  note?: string;
}

/** The same text for customers of another language. */
export class TranslationDto {
  /** BCP 47: `de` is for all who read German, `pt-BR` for those who asked for it. */
  @Matches(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, { message: 'is a language' })
  language!: string;

  @IsString()
  @Length(1, 20_000)
  body!: string;
}

export class UpdateDto {
  /** `{name}`, `{order}`, `{window}`, `{subject}` and `{case}` stand for what each customer knows; `{order|your parcel}` for who has none. */
  @IsString()
  @Length(1, 20_000)
  body!: string;

  /** The promise of the major case whose time `{window}` is. */
  @IsOptional()
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  commitmentId?: string;

  /** Customers read the text of their language; `body` where there is none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique(({ language }: TranslationDto) => language?.toLowerCase?.(), {
    message: 'has one text for each language',
  })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TranslationDto)
  translations?: TranslationDto[];
}

export class UpdatePreviewDto extends UpdateDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  cursor?: string;
}
