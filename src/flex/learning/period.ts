import { instant, Invalid } from '../../platform/index.js';
import type { DecidedPeriod } from './period.dto.js';

/** Instants; null = no bound. */
export interface Period {
  readonly from: Date | null;
  readonly to: Date | null;
}

/** @throws Invalid when it ends before it begins */
export function periodOf({ from, to }: Pick<DecidedPeriod, 'from' | 'to'>): Period {
  const period = { from: from === undefined ? null : new Date(from), to: to === undefined ? null : new Date(to) };
  if (period.from && period.to && period.from >= period.to)
    throw new Invalid([{ field: 'to', problem: 'lies before "from"' }]);
  return period;
}

export const periodView = ({ from, to }: Period): { from: string | null; to: string | null } => ({
  from: instant(from),
  to: instant(to),
});

/** Whether `d` was decided within the bounds that these parameters hold. */
export const decidedWithin = (from: string, to: string): string =>
  `(${from}::timestamptz is null or d.decided_at >= ${from}) and (${to}::timestamptz is null or d.decided_at < ${to})`;
