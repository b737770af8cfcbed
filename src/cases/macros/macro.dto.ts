import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PROOFS, type Proof } from '../../commitments/index.js';
import { ListQuery } from '../../platform/index.js';
import { SEVERITIES, type Severity } from '../case.entity.js';
import { MACRO_AUDIENCES, type MacroAudience } from './macro-text.rules.js';

const YEAR_MINUTES = 366 * 24 * 60;
const PARTNER = [/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' }] as const;

export class TaskTemplateDto {
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, repair, inspection' })
  kind!: string;

  @IsString()
  @Length(1, 200)
  title!: string;

  @IsOptional()
  @IsString()
  @Length(1, 5_000)
  instructions?: string;

  /** Left out: who is asked is said when the macro is used, or it is the only partner in the case. */
  @IsOptional()
  @Matches(...PARTNER)
  partnerId?: string;

  /** By when, counted from the moment the macro is used. */
  @IsInt()
  @Min(1)
  @Max(YEAR_MINUTES)
  dueInMinutes!: number;

  @IsOptional()
  @IsIn(PROOFS)
  proof?: Proof;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(['name', 'phone', 'address'], { each: true })
  shares?: ('name' | 'phone' | 'address')[];
}

export class MacroActionsDto {
  /** Whoever uses the macro takes the case over. */
  @IsOptional()
  @IsBoolean()
  own?: boolean;

  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TaskTemplateDto)
  task?: TaskTemplateDto;

  /** `customer`: for the answer to the macro's own words; `partner`: for what partners of the case have promised. */
  @IsOptional()
  @IsIn(['customer', 'partner'])
  waiting?: 'customer' | 'partner';
}

export class MacroTranslationDto {
  @Matches(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}$/, { message: 'is a language such as de or pt-BR' })
  language!: string;

  @IsString()
  @Length(1, 20_000)
  body!: string;
}

/** A saved reply, whole: what it says, to whom, and what it does. */
export class MacroDto {
  @IsString()
  @Length(1, 100)
  @Matches(/\S/, { message: 'is a name' })
  name!: string;

  @IsIn(MACRO_AUDIENCES)
  audience!: MacroAudience;

  /** `{{customer.name}}`, `{{promise.due}}` … stand for what the case knows; `{{order.number|your order}}` for when it does not. */
  @IsOptional()
  @IsString()
  @Length(1, 20_000)
  body?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique((one: MacroTranslationDto | null) => String(one?.language).toLowerCase(), {
    message: 'names each language once',
  })
  @ValidateNested({ each: true })
  @Type(() => MacroTranslationDto)
  translations?: MacroTranslationDto[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MacroActionsDto)
  actions?: MacroActionsDto;
}

export class NewMacroDto extends MacroDto {
  /** For everybody of our staff; only managers share. One's own, unless said. */
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

export class ListMacrosDto extends ListQuery {
  /** Words of its name. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @IsOptional()
  @IsIn(MACRO_AUDIENCES)
  audience?: MacroAudience;

  /** `true`: what all share; `false`: one's own. Both, unless said. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  shared?: boolean;
}

/** How a macro is to be used in a case. */
export class UseMacroDto {
  /** The words as they were changed for this case; the macro's own, unless said. */
  @IsOptional()
  @IsString()
  @Length(1, 50_000)
  body?: string;

  /** Whom it is said to, or who is asked for the task; the only partner in the case, unless said. */
  @IsOptional()
  @Matches(...PARTNER)
  partnerId?: string;

  /** The promise it speaks of; the one that is due first, unless said. */
  @IsOptional()
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  promiseId?: string;

  /** The newest entry its user has seen: with something newer from others, nothing is done and they are shown it. */
  @IsOptional()
  @Matches(/^ent_[0-9a-f-]{36}$/, { message: 'is the id of an entry' })
  lastSeen?: string;

  /** The version that was looked at: when the macro is another by now, nothing is done. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  macroVersion?: number;
}
