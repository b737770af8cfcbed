import { Injectable } from '@nestjs/common';
import type { Id, Work } from '../../platform/index.js';
import type { Decision } from '../decisions/decision.entity.js';

export interface Approval {
  id: Id<'apr'>;
  decisionId: string;
  dueAt: Date;
  /** Any one of them. */
  approverIds: string[];
}

const HOUR = 3_600_000;
const ANSWERED_WITHIN_HOURS = 8;

/** Asks those who may agree to what nobody may give alone. */
@Injectable()
export class ApprovalRequests {
  async ask(work: Work, decision: Decision): Promise<Approval> {
    const managers = await work.query<{ id: string }>(
      `select id from people where role = 'manager' and active and id <> $1 order by id`,
      [decision.decidedBy],
    );
    const dueAt = new Date(work.now.getTime() + ANSWERED_WITHIN_HOURS * HOUR);
    return { id: work.newId('apr'), decisionId: decision.id, dueAt, approverIds: managers.map(({ id }) => id) };
  }
}
