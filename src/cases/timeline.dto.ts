import { IsIn, IsOptional } from 'class-validator';
import { ListQuery } from '../platform/index.js';

export class TimelineDto extends ListQuery {
  /** `asc`: from the beginning. `desc`: the newest first. */
  @IsOptional()
  @IsIn(['asc', 'desc'])
  order: 'asc' | 'desc' = 'asc';
}
