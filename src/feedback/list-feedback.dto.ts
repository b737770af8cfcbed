import { IsOptional, Matches } from 'class-validator';
import { ListQuery } from '../platform/index.js';

export class ListFeedbackDto extends ListQuery {
  @IsOptional()
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customerId?: string;

  @IsOptional()
  @Matches(/^ord_[0-9a-f-]{36}$/, { message: 'is the id of an order' })
  orderId?: string;
}
