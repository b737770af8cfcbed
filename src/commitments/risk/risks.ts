import type { Work } from '../../platform/index.js';
import { stateAfter } from '../commitment-changes.js';
import { isRunning } from '../commitment-states.rules.js';
import { Commitment } from '../commitment.entity.js';
import {
  commitmentPutAtRisk,
  commitmentRelieved,
  commitmentRiskEased,
  commitmentRiskRaised,
} from '../commitment.events.js';
import { eased, raised, stands, type StoredReason } from './risk.rules.js';

/** Notes that a reason stands or is gone. The first puts a running promise at risk, the last that goes relieves it. */
export const settleRisk = (work: Work, promise: Commitment, reason: StoredReason, isSo: boolean): Promise<void> =>
  isSo ? raiseRisk(work, promise, reason) : easeRisk(work, promise, reason);

export async function raiseRisk(work: Work, promise: Commitment, reason: StoredReason): Promise<void> {
  if (!isRunning(promise.state) || stands(promise.risks, reason)) return;
  const risks = raised(promise.risks, reason, work.now);
  if (promise.state === 'at_risk') {
    await work.update(Commitment, promise, { risks });
    work.record(commitmentRiskRaised(promise, reason));
    return;
  }
  await work.update(Commitment, promise, { state: stateAfter(promise, 'put_at_risk'), risks });
  work.record(commitmentPutAtRisk(promise, reason));
}

export async function easeRisk(work: Work, promise: Commitment, reason: StoredReason): Promise<void> {
  if (promise.state !== 'at_risk' || !stands(promise.risks, reason)) return;
  const risks = eased(promise.risks, reason);
  if (risks.length > 0) {
    await work.update(Commitment, promise, { risks });
    work.record(commitmentRiskEased(promise, reason));
    return;
  }
  await work.update(Commitment, promise, { state: stateAfter(promise, 'relieve'), risks });
  work.record(commitmentRelieved(promise));
}
