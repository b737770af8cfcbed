import type { NewEvent } from '../../../platform/index.js';

interface Asked {
  readonly id: string;
  readonly policyId: string;
  readonly version: number | null;
}

/** More than a request should wait for: replayed by whoever hears of it. */
export const backtestAsked = ({ id, policyId, version }: Asked): NewEvent => ({
  type: 'backtest.asked',
  subjectId: id,
  data: { policyId, version },
});

export const backtestDone = ({ id, policyId, version }: Asked, hash: string): NewEvent => ({
  type: 'backtest.done',
  subjectId: id,
  data: { policyId, version, hash },
});
