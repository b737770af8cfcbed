/** Whom we serve, and what they bought. */
import { Customer } from './customer.entity.js';
import { Order } from './order.entity.js';

export { CreateCustomerDto } from './create-customer.dto.js';
export { CreateOrderDto } from './create-order.dto.js';
export { Customer, type Address, type CustomerId } from './customer.entity.js';
export { CustomerAlreadyKnown, CustomerUnknown, OrderAlreadyKnown } from './customer.errors.js';
export { CustomersModule } from './customers.module.js';
export { CustomersQueries } from './customers.queries.js';
export { CustomersService } from './customers.service.js';
export { CustomerView, forAgent as customerForAgent } from './customer.views.js';
export { Helpline, hoursFor } from './helpline/helpline.js';
export { HelplineView } from './helpline/helpline.dto.js';
export { Order, type OrderId, type OrderItem } from './order.entity.js';
export { codeOf, PersonKeys } from './person-keys/person-keys.js';
export { OrdersQueries } from './orders.queries.js';
export { OrdersService } from './orders.service.js';
export { orderForAgent, OrderView } from './order.views.js';

export const customersEntities = [Customer, Order];
