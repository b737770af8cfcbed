import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const A_YEAR = 366 * 24 * 60;

/** What a partner owes us by contract for a kind of task, or what we expect of ourselves. */
export class CreateUnderpinningTargetDto {
  /** Whose work it is: partners', or our own. */
  @IsIn(['partner', 'us'])
  party!: 'partner' | 'us';

  /** One partner; left out, it counts for all with whom nothing else was agreed. */
  @IsOptional()
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId?: string;

  /** The kind of task; of our own work `acknowledgement` (of a case) or `approval` (that a case waits for). */
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, approval' })
  kind!: string;

  /** Open minutes of the partner until it answers a request. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(A_YEAR)
  replyMinutes?: number;

  /** Open minutes from the request until it is done. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(A_YEAR)
  doneMinutes?: number;

  /** Whose hours our own minutes are counted in; around the clock without one. A partner's are its own. */
  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string;
}
