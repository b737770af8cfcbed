import { IsIn } from 'class-validator';
import { GROUPINGS, type Grouping } from '../decided.sql.js';
import { DecidedPeriod } from '../period.dto.js';

export class DisparityDto extends DecidedPeriod {
  /** What decisions are held against each other by. */
  @IsIn(GROUPINGS)
  group!: Grouping;
}
