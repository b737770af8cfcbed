import { IsString, Length, Matches } from 'class-validator';
import { IsInstant } from '../calendars/index.js';

export class EraseDto {
  /** Who asked for it, and how; no names. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'says nothing' })
  reason!: string;
}

export class HoldDto {
  /** Why we have to keep what we know. */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/, { message: 'says nothing' })
  reason!: string;

  @IsInstant()
  until!: string;
}
