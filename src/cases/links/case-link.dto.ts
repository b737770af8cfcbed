import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { ListQuery } from '../../platform/index.js';
import { LINK_KINDS, type LinkKind } from './case-link.rules.js';

export class LinkCaseDto {
  @IsIn(LINK_KINDS)
  kind!: LinkKind;

  /** The other case: this one is a duplicate of it, follows it up, is caused by it, has to do with it, is part of it. */
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  to!: string;

  /** Why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  note?: string;
}

export class ListCaseLinksDto extends ListQuery {
  /** One kind only: `part_of` lists the cases that are part of a major one. */
  @IsOptional()
  @IsIn(LINK_KINDS)
  kind?: LinkKind;
}
