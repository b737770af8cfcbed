import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO4217CurrencyCode,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { ListQuery } from '../../platform/index.js';
import { REMEDIES, type Remedy } from '../remedy.rules.js';

const PERSON = /^per_[0-9a-f-]{36}$/;
const SAYS_SOMETHING = { message: 'says something' };

export class CreatePolicyDto {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, SAYS_SOMETHING)
  name!: string;

  /** What it speaks of. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(REMEDIES.length)
  @ArrayUnique()
  @IsIn(REMEDIES, { each: true })
  remedies!: Remedy[];

  /** ISO 4217: every sum in it is of this currency, for good. */
  @IsISO4217CurrencyCode()
  currency!: string;

  /** How much each fact counts where cases are compared, by its name; without any those count that its table speaks of, all alike. */
  @IsOptional()
  @IsObject()
  weights?: Record<string, number>;

  /** Who is told when the law and the policy contradict each other; whoever makes it, unless said. */
  @IsOptional()
  @Matches(PERSON, { message: 'is the id of a person' })
  ownerId?: string | null;
}

export class ChangePolicyDto {
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, SAYS_SOMETHING)
  name?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(REMEDIES.length)
  @ArrayUnique()
  @IsIn(REMEDIES, { each: true })
  remedies?: Remedy[];

  /** All of them anew. */
  @IsOptional()
  @IsObject()
  weights?: Record<string, number>;

  /** Null: nobody. */
  @IsOptional()
  @Matches(PERSON, { message: 'is the id of a person' })
  ownerId?: string | null;
}

export class ListPoliciesDto extends ListQuery {
  /** Those that count, unless said. */
  @IsOptional()
  @IsIn(['standing', 'retired', 'all'])
  state?: 'standing' | 'retired' | 'all';

  @IsOptional()
  @IsIn(REMEDIES)
  remedy?: Remedy;
}
