import { ArrayMaxSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { IsInstant } from '../calendars/index.js';
import { ListQuery } from '../platform/index.js';

const ID = /^[a-z]{2,4}_[0-9a-f-]{36}$/;

/** Which events to list: each qualifier narrows, all must hold. */
export class ListEventsDto extends ListQuery {
  /** `commitment.broken`, or all of a kind: `commitment.*`. */
  @IsOptional()
  @Matches(/^[a-z_]{1,40}\.([a-z_]{1,60}|\*)$/, { message: 'is a type such as commitment.broken, or commitment.*' })
  type?: string;

  /** Who did it: a person’s id, or a part of the desk such as `chase`. */
  @IsOptional()
  @Matches(/^[\w-]{1,60}$/, { message: 'is the id of a person, or the name of a part of the desk' })
  actor?: string;

  @IsOptional()
  @IsIn(['staff', 'partner', 'customer', 'system'])
  actorKind?: string;

  @IsOptional()
  @Matches(ID, { message: 'is an id' })
  case?: string;

  /** What it happened to. */
  @IsOptional()
  @Matches(ID, { message: 'is an id' })
  subject?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  /** Up to this instant, without it. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class WitnessesDto {
  /** People of ours who are mailed a checkpoint a day; none ends it. */
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^per_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of people' })
  personIds!: string[];
}
