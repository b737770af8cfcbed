import { type Commitment, lockCommitment } from '../../commitments/index.js';
import { NotFound, type Work } from '../../platform/index.js';
import { Approval, type ApprovalId } from './approval.entity.js';
import { ApprovalNotAllowedNow } from './approval.errors.js';
import {
  allowedApprovalActs,
  approvalStateAfter,
  type ApprovalAct,
  type ApprovalState,
} from './approval-states.rules.js';

/**
 * The approval, locked with our promise to answer it. The promise comes first, as it does for the chase that finds it overdue: two who
 * would lock them the other way round would wait for each other. @throws NotFound
 */
export async function lockApproval(work: Work, id: ApprovalId): Promise<{ approval: Approval; promise: Commitment }> {
  const seen = await work.findOne(Approval, id);
  if (!seen) throw new NotFound();
  const promise = await lockCommitment(work, seen.commitmentId);
  return { approval: await work.lock(Approval, id), promise };
}

/** The state `act` leads to. @throws ApprovalNotAllowedNow with the acts that are possible */
export function stateAfterApproval(approval: Approval, act: ApprovalAct): ApprovalState {
  const state = approvalStateAfter(approval.state, act);
  if (!state) throw new ApprovalNotAllowedNow(act, approval.state, allowedApprovalActs(approval.state));
  return state;
}

export interface VerdictRow {
  seatId: string;
  byId: string;
  verdict: 'grant' | 'refuse';
  amount: string | null;
  note: string | null;
  provedBy: 'session' | 'key';
  at: Date;
}

export const verdictsOf = (work: Work, approvalId: string): Promise<VerdictRow[]> =>
  work.query<VerdictRow>(
    `select seat_id as "seatId", by_id as "byId", verdict, amount, note, proved_by as "provedBy", at
     from approval_verdicts where approval_id = $1 order by at, by_id`,
    [approvalId],
  );
