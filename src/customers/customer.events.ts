import type { NewEvent } from '../platform/index.js';
import type { Customer } from './customer.entity.js';
import type { Order } from './order.entity.js';

export const customerAdded = ({ id }: Customer): NewEvent => ({ type: 'customer.added', subjectId: id });

/** Says which fields are new, never what stands in them. */
export const customerChanged = ({ id, version }: Customer, fields: string[]): NewEvent => ({
  type: 'customer.changed',
  subjectId: id,
  data: { fields, version },
});

export const orderPlaced = ({ id, customerId }: Order): NewEvent => ({
  type: 'order.placed',
  subjectId: id,
  data: { customerId },
});
