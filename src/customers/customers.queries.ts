import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import {
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../platform/index.js';
import { Customer, type CustomerId } from './customer.entity.js';
import { forAgent, type CustomerView } from './customer.views.js';
import type { ListCustomersDto } from './list-customers.dto.js';

/** How well a customer matches, in thousandths: whole, so that a cursor can name it exactly. */
const MATCH = `round(word_similarity(kept_fold(:q), c.words) * 1000)::integer`;

@Injectable()
export class CustomersQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, query: ListCustomersDto): Promise<Page<CustomerView>> {
    return this.unitOfWork.read(actor, (work) =>
      query.q?.trim() ? found(work, query, query.q.trim()) : newest(work, query),
    );
  }

  /** @throws NotFound */
  one(actor: Actor, id: CustomerId): Promise<CustomerView> {
    return this.unitOfWork.read(actor, async (work) => forAgent(await this.customer(work, id)));
  }

  /** Within a larger work. @throws NotFound */
  async customer(work: Work, id: string): Promise<Customer> {
    const customer = await work.manager.findOneBy(Customer, { id: id as CustomerId });
    if (!customer) throw new NotFound();
    return customer;
  }

  exists(work: Work, id: string): Promise<boolean> {
    return work.manager.existsBy(Customer, { id: id as CustomerId });
  }
}

async function newest(work: Work, { limit, cursor }: ListCustomersDto): Promise<Page<CustomerView>> {
  const order = 'customers.newest';
  const before = readCursor(order, ['text'], cursor);
  const query = customers(work, limit).orderBy('c.id', 'DESC');
  if (before) query.where('c.id < :before', { before: before[0] });
  return pageOf(await query.getMany(), limit, (last) => writeCursor(order, [last.id]), forAgent);
}

/** Those who have `q` in their name or e-mail address, or words alike: by their trigrams, as alike as the connection's setting asks. */
async function found(work: Work, { limit, cursor }: ListCustomersDto, q: string): Promise<Page<CustomerView>> {
  const order = 'customers.match';
  const before = readCursor(order, ['number', 'text'], cursor);
  const query = customers(work, limit)
    .addSelect(MATCH, 'match')
    .where(`(c.words like '%' || kept_fold(:like) || '%' or kept_fold(:q) <% c.words)`, {
      q,
      like: q.replace(/[\\%_]/g, '\\$&'),
    })
    .orderBy('match', 'DESC')
    .addOrderBy('c.id', 'DESC');
  if (before) query.andWhere(`(${MATCH}, c.id) < (:match, :id)`, { match: before[0], id: before[1] });
  const { entities, raw } = await query.getRawAndEntities<{ match: number }>();
  const rows = entities.map((customer, at) => ({ customer, match: raw[at]!.match }));
  return pageOf(
    rows,
    limit,
    (last) => writeCursor(order, [last.match, last.customer.id]),
    (row) => forAgent(row.customer),
  );
}

const customers = (work: Work, limit: number): SelectQueryBuilder<Customer> =>
  work.manager.createQueryBuilder(Customer, 'c').limit(limit + 1);
