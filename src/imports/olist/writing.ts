import type { Actor, UnitOfWork } from '../../platform/index.js';
import type { Progress } from '../progress.js';
import type { Staging } from './staging.js';

/** What an import has made. */
export interface Created {
  customers: number;
  partners: number;
  orders: number;
  handOvers: number;
  deliveries: number;
  feedback: number;
  cases: number;
}

export const nothingCreated = (): Created => ({
  customers: 0,
  partners: 0,
  orders: 0,
  handOvers: 0,
  deliveries: 0,
  feedback: 0,
  cases: 0,
});

/** What every step of the writing works with. */
export interface Writing {
  readonly staging: Staging;
  readonly uow: UnitOfWork;
  readonly actor: Actor;
  readonly progress: Progress;
  readonly created: Created;
}

/** What stands before a key of the files in `external_ref`. */
export const ref = {
  customer: (key: string): string => `olist:customer:${key}`,
  partner: (key: string): string => `olist:seller:${key}`,
  order: (key: string): string => `olist:order:${key}`,
  handOver: (order: string, seller: string): string => `olist:hand_over:${order}:${seller}`,
  delivery: (order: string): string => `olist:delivery:${order}`,
  review: (review: string, order: string): string => `olist:review:${review}:${order}`,
};

/** Shop and customers are Brazilian. */
export const ZONE = 'America/Sao_Paulo';
export const LANGUAGE = 'pt';
export const CURRENCY = 'BRL';

/** How many rows a step still has to write, for its progress. */
export async function countRead(staging: Staging, table: string): Promise<number> {
  const [row] = await staging.query<{ n: number }>(`select count(*)::int as n from ${table} where state = 'read'`);
  return row!.n;
}
