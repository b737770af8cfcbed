import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../calendars/index.js';
import { ListQuery } from '../../platform/index.js';
import { SHIPMENT_STATES, type ShipmentState } from './shipment-states.rules.js';

const TRACKING = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,59}$/;

export class CreateShipmentDto {
  /** The partner that carries it. */
  @Matches(/^ptn_[0-9a-f-]{36}$/, { message: 'is the id of a partner' })
  partnerId!: string;

  @Matches(TRACKING, { message: 'is a tracking number: letters, digits, spaces and . / - only' })
  trackingNumber!: string;

  /** When the customer was told it would be there. */
  @IsOptional()
  @IsInstant()
  promisedAt?: string | null;
}

/** Something the carrier saw. Scans are only ever added. */
export class ScanDto {
  @IsIn(SHIPMENT_STATES)
  state!: ShipmentState;

  /** When it was seen, by the carrier's clock. */
  @IsInstant()
  at!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  /** The carrier's own name for this scan: told twice, it is kept once. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  externalRef?: string | null;
}

export class ListShipmentsDto extends ListQuery {
  @IsOptional()
  @IsString()
  @Length(1, 60)
  trackingNumber?: string;

  @IsOptional()
  @IsIn(SHIPMENT_STATES)
  state?: ShipmentState;
}
