import { PartialType } from '@nestjs/swagger';
import { CreateCustomerDto } from './create-customer.dto.js';

/** What is left out stays; null takes away what may be missing. */
export class ChangeCustomerDto extends PartialType(CreateCustomerDto, { skipNullProperties: false }) {}
