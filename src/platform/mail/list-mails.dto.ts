import { IsIn, IsOptional, Matches } from 'class-validator';
import { ListQuery } from '../http/list-query.dto.js';
import type { MailState } from './mail.entity.js';

export class ListMailsDto extends ListQuery {
  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;

  @IsOptional()
  @IsIn(['queued', 'sent', 'held', 'failed'])
  state?: MailState;
}
