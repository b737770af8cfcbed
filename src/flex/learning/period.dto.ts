import { IsOptional } from 'class-validator';
import { IsInstant } from '../../calendars/index.js';

/** Which decisions: by when they were made. */
export class DecidedPeriod {
  /** Made at this instant or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Made before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}
