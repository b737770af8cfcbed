import { Injectable } from '@nestjs/common';
import { assertFresh, isUniqueViolation, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import type { ChangeCustomerDto } from './change-customer.dto.js';
import type { CreateCustomerDto } from './create-customer.dto.js';
import { Customer, type CustomerId } from './customer.entity.js';
import { CustomerAlreadyKnown } from './customer.errors.js';
import { customerAdded, customerChanged } from './customer.events.js';
import { forAgent, type CustomerView } from './customer.views.js';

@Injectable()
export class CustomersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws CustomerAlreadyKnown */
  create(actor: Actor, given: CreateCustomerDto): Promise<CustomerView> {
    return this.unitOfWork
      .run(actor, (work) => this.add(work, given).then(forAgent))
      .catch((error) => refuseKnown(error, given));
  }

  /** Adds a customer within a larger work; a reference known already shows as the database's unique violation. */
  async add(work: Work, given: CreateCustomerDto): Promise<Customer> {
    const customer: Customer = {
      id: work.newId('cus'),
      name: given.name.trim(),
      email: given.email ?? null,
      phone: given.phone ?? null,
      address: given.address ?? null,
      zone: given.zone ?? 'UTC',
      language: given.language ?? 'en',
      externalRef: given.externalRef ?? null,
      createdAt: work.now,
      version: 1,
    };
    await work.insert(Customer, customer);
    work.record(customerAdded(customer));
    return customer;
  }

  /** @throws NotFound, Stale, CustomerAlreadyKnown */
  change(actor: Actor, id: CustomerId, change: ChangeCustomerDto, ifMatch?: number): Promise<CustomerView> {
    return this.unitOfWork
      .run(actor, async (work) => {
        const customer = await work.lock(Customer, id);
        assertFresh(customer.version, ifMatch);
        const fields = Object.keys(change).sort();
        if (fields.length === 0) return forAgent(customer);
        await work.update(Customer, customer, change.name ? { ...change, name: change.name.trim() } : change);
        work.record(customerChanged(customer, fields));
        return forAgent(customer);
      })
      .catch((error) => refuseKnown(error, change));
  }
}

function refuseKnown(error: unknown, { externalRef }: ChangeCustomerDto): never {
  throw isUniqueViolation(error, 'customers_external_ref') ? new CustomerAlreadyKnown(externalRef!) : error;
}
