import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { ListQuery } from '../platform/index.js';

export class ListOrdersDto extends ListQuery {
  @IsOptional()
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customerId?: string;

  /** The whole number the customer knows. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  number?: string;
}
