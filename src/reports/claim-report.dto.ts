import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Days (`2017-11-30`) or RFC 3339 instants; what names no zone is UTC. */
export class ClaimReportDto {
  /** Claims prepared on this day, at this instant, or later. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  from?: string;

  /** Claims prepared on this day or before it, or before this instant. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  to?: string;
}
