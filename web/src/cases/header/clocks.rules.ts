import type { Shape } from '../../api/shapes.js';

type Sums = Shape<'ClocksView'>;

/** Whose time it was, for the bar: parts without time are left out, the order is always the same. */
export interface Share {
  readonly party: 'us' | 'partner' | 'approval' | 'customer';
  readonly partnerId?: string;
  /** Milliseconds. */
  readonly time: number;
}

export function sharesOf(sums: Sums): Share[] {
  const partners = Object.entries(sums.partners as unknown as Record<string, number>);
  const shares: Share[] = [
    { party: 'us', time: sums.us },
    ...partners.map(([partnerId, time]) => ({ party: 'partner' as const, partnerId, time })),
    { party: 'approval', time: sums.approval },
    { party: 'customer', time: sums.customer },
  ];
  return shares.filter(({ time }) => time > 0);
}
