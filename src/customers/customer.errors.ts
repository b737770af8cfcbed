import { Refusal } from '../platform/index.js';

/** The shop's reference names another customer already. */
export class CustomerAlreadyKnown extends Refusal {
  readonly slug = 'customer-already-known';
  constructor(externalRef: string) {
    super('There is a customer with this externalRef already.', { externalRef });
  }
}

export class OrderAlreadyKnown extends Refusal {
  readonly slug = 'order-already-known';
  constructor(externalRef: string) {
    super('There is an order with this externalRef already.', { externalRef });
  }
}

/** An order names a customer we do not know. */
export class CustomerUnknown extends Refusal {
  readonly slug = 'customer-unknown';
  override readonly status = 422;
  constructor(customerId: string) {
    super('There is no such customer.', { customerId });
  }
}
