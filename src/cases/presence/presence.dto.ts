import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { EntryAudience } from '../entries/audience.rules.js';
import { AUDIENCE_SCHEMA } from '../entries/audience.schema.js';
import { IsAudience } from '../entries/write-entry.dto.js';
import type { PresenceState } from './presence.rules.js';

const TAB = /^[\w-]{1,40}$/;
const CASES = /^cs_[0-9a-f-]{36}(,cs_[0-9a-f-]{36}){0,199}$/;

export class TabDto {
  /** Which of the caller's tabs it is, as the browser names it; they need not say when they have only one. */
  @IsOptional()
  @Matches(TAB, { message: 'is up to 40 letters, digits, "-" and "_"' })
  tab?: string | null;
}

export class PresenceDto extends TabDto {
  /** `idle`: the tab is hidden, or nobody has touched it for a minute. */
  @IsIn(['viewing', 'idle', 'writing'])
  state!: PresenceState;

  /** For whom they are writing. */
  @ApiProperty({ ...AUDIENCE_SCHEMA, required: false })
  @IsOptional()
  @IsAudience()
  audience?: EntryAudience | null;
}

export class PresentInDto {
  /** Ids of up to 200 cases, with commas between them. */
  @Matches(CASES, { message: 'is ids of up to 200 cases, with commas between them' })
  cases!: string;
}
