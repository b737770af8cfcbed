import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../calendars/index.js';
import { TOLD, type Told } from './booking.rules.js';

export class SetBookingHookDto {
  /** Where bookings are posted to: https, on port 443 or 8443. */
  @IsString()
  @MaxLength(2_000)
  url!: string;

  /** So many minutes before a pickup's window it can still be cancelled by a message. */
  @IsInt()
  @Min(0)
  @Max(14 * 24 * 60)
  cancelByMinutes!: number;
}

/** What a partner's system tells of one booking. */
export class ToldDataDto {
  @Matches(/^bkg_[0-9a-f-]{36}$/, { message: 'is the id of a booking' })
  bookingId!: string;

  @IsIn(TOLD)
  status!: Told;

  /** When it happened. */
  @IsInstant()
  at!: string;

  /** The number under which the partner has it. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  confirmation?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class ToldDto {
  @IsIn(['pickup.status'])
  type!: 'pickup.status';

  @IsInstant()
  timestamp!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ToldDataDto)
  data!: ToldDataDto;
}
