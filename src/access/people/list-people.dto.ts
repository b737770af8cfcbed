import { IsIn, IsOptional, IsString } from 'class-validator';
import { ListQuery } from '../../platform/index.js';

export class ListPeople extends ListQuery {
  @IsOptional()
  @IsIn(['agent', 'manager', 'partner'])
  role?: 'agent' | 'manager' | 'partner';

  @IsOptional()
  @IsString()
  partnerId?: string;
}
