import { Injectable } from '@nestjs/common';
import { instant, Money, NotFound, type Work } from '../../platform/index.js';
import type { ApprovalId } from './approval.entity.js';
import type { ApprovalState } from './approval-states.rules.js';
import { approvalView } from './approval.views.js';
import { APPROVALS, type ApprovalRow } from './approvals.sql.js';

class WhoView {
  id!: string;
  name!: string;
}
class DecidedView {
  by!: WhoView;
  onBehalfOf!: WhoView | null;
  verdict!: 'grant' | 'refuse';
  amount!: Money | null;
  at!: string;
  provedBy!: 'session' | 'key';
}
class VersionView extends WhoView {
  version!: number;
}

/** Plainly who asked for what, and who decided it, under which version. */
export class ApprovalFacts {
  approvalId!: string;
  decisionId!: string;
  caseId!: string;
  state!: ApprovalState;
  policy!: VersionView;
  remedy!: string;
  asked!: Money | null;
  granted!: Money | null;
  requestedBy!: WhoView;
  askedAt!: string;
  decided!: DecidedView[];
  settledAt!: string | null;
}

/** What a receipt says, and which events of the ledger say it too. */
@Injectable()
export class ApprovalReceipts {
  /** `eventIds`: that it was asked, and how it ended, where it has. @throws NotFound */
  async of(work: Work, id: ApprovalId): Promise<{ facts: ApprovalFacts; eventIds: string[] }> {
    const [row] = await work.query<ApprovalRow>(`${APPROVALS} where a.id = $1`, [id]);
    if (!row) throw new NotFound();
    const view = approvalView(row, { reader: undefined, away: new Map(), people: new Map(), now: work.now });
    const events = await work.query<{ id: string }>(
      `select id from events where subject_id = $1
         and type in ('approval.asked', 'approval.granted', 'approval.refused', 'approval.withdrawn') order by id`,
      [id],
    );
    const facts: ApprovalFacts = {
      approvalId: row.id,
      decisionId: row.decisionId,
      caseId: row.caseId,
      state: row.state,
      policy: { id: row.policyId, name: row.policy, version: row.policyVersion },
      remedy: row.remedy,
      asked: view.asked,
      granted: view.granted,
      requestedBy: view.requester,
      askedAt: view.askedAt,
      decided: view.verdicts.map(({ by, onBehalfOf, verdict, amount, at, provedBy }) => ({
        ...{ by, onBehalfOf, verdict, amount, at, provedBy },
      })),
      settledAt: instant(row.settledAt),
    };
    return { facts, eventIds: events.map((event) => event.id) };
  }
}
