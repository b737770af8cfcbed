import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

/** What passes between a promise and the one it is to rest on. */
export class BackingDto {
  /** Minutes of the calendar's open hours; of any hours where no calendar is named. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(366 * 24 * 60)
  lagMinutes?: number;

  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string;

  /** For a promise of ours that comes before what it rests on: why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  overrideReason?: string;
}
