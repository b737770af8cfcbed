import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { ListQuery } from '../platform/index.js';
import { LIST_VIEWS, type ListView } from './case-list-views.sql.js';
import { CASE_KINDS, type CaseKind } from './case.entity.js';
import { CASE_STATES, type CaseState } from './case-states.rules.js';

/** Which cases to list, and in what order. */
export class ListCasesDto extends ListQuery {
  /** One state, or `open` for all but closed; open unless said, all states in a search. */
  @IsOptional()
  @IsIn([...CASE_STATES, 'open', 'all'])
  state?: CaseState | 'open' | 'all';

  /** A person's id, `me`, or `none`. */
  @IsOptional()
  @Matches(/^(me|none|per_[0-9a-f-]{36})$/, { message: 'is "me", "none" or the id of a person' })
  owner?: string;

  /** Cases this partner takes part in. */
  @IsOptional()
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partner?: string;

  @IsOptional()
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customer?: string;

  /** `major`: only major cases. */
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  /** Words in what was said, in the subject or the customer's name; or the case's number. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  /** One of the lists everybody looks at; what else is asked for narrows it down. */
  @IsOptional()
  @IsIn(LIST_VIEWS)
  view?: ListView;

  /** What the caller has put off: left out, unless it is searched for or a view of its own. */
  @IsOptional()
  @IsIn(['hide', 'show'])
  snoozed?: 'hide' | 'show';

  /** `nextDue`: the next promise due first, cases without one last. `received`: the newest first. */
  @IsOptional()
  @IsIn(['nextDue', 'received'])
  sort: 'nextDue' | 'received' = 'nextDue';
}
