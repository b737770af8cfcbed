import type { Audience, WholeCase } from '../case-shapes.js';

/** To whom one can write in a case: its customer, each partner that takes part, ourselves. Partners go by their ids. */
export function writableReaders({ customer, participants }: Pick<WholeCase, 'customer' | 'participants'>): string[] {
  const partners = participants.filter(({ endedAt }) => endedAt === null).map(({ partnerId }) => partnerId);
  return [...(customer ? ['customer'] : []), ...new Set(partners), 'internal'];
}

/** The audience as the API takes it. */
export const audienceFor = (readers: string): Audience =>
  readers === 'customer' || readers === 'internal' ? readers : { partners: [readers] };
