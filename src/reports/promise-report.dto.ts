import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Days (`2017-11-30`) or RFC 3339 instants; what names no zone is UTC. */
export class PromiseReportDto {
  /** Promises made on this day, at this instant, or later. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  from?: string;

  /** Promises made on this day or before it, or before this instant. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  to?: string;

  /** When overdue is judged: this instant, or 00:00 of this day; now if left out. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  asOf?: string;
}
