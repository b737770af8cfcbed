import { IsString, Length, Matches } from 'class-validator';
import { IsInstant } from '../../../calendars/index.js';

/** For a while nobody is told; breach and lapse come all the same. */
export class PauseDto {
  /** In the future, thirty days ahead at most. */
  @IsInstant()
  until!: string;

  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'says nothing' })
  why!: string;
}
