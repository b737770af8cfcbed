import { IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsZone } from '../calendars/index.js';
import { PARTNER_KINDS, type PartnerKind } from './partner.entity.js';

export class CreatePartnerDto {
  @IsString()
  @MaxLength(200)
  @Matches(/\S/, { message: 'says nothing' })
  name!: string;

  @IsIn(PARTNER_KINDS)
  kind!: PartnerKind;

  /** IANA: where its clocks stand. Left out: `UTC`. */
  @ValidateIf((_, value) => value !== undefined)
  @IsZone()
  zone?: string;

  /** Its working hours. Without a calendar it counts as open always. */
  @IsOptional()
  @Matches(/^cal_[0-9a-f-]{36}$/, { message: 'is the id of a calendar' })
  calendarId?: string | null;

  /** What other systems call this partner; no two have the same. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  externalRef?: string | null;
}
