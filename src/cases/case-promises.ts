import { Injectable } from '@nestjs/common';
import {
  CommitmentsService,
  commitmentViewFor,
  readTerms,
  type CommitmentView,
  type ProposeCommitmentDto,
} from '../commitments/index.js';
import { Invalid, UnitOfWork, type Actor } from '../platform/index.js';
import { Case, type CaseId } from './case.entity.js';
import { CaseClosed, NotTakingPart } from './case.errors.js';
import { participationOf } from './participations/participations.service.js';

/** Promises made within a case: by us to the customer, or asked of a partner who takes part. */
@Injectable()
export class CasePromises {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
  ) {}

  /** @throws CaseClosed, NotTakingPart */
  propose(actor: Actor, caseId: CaseId, asked: ProposeCommitmentDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const found = await work.lock(Case, caseId);
      if (found.state === 'closed') throw new CaseClosed();
      if (asked.partnerId && !(await participationOf(work, caseId, asked.partnerId)))
        throw new NotTakingPart([asked.partnerId]);
      const promisee = asked.promisee ?? (asked.partnerId ? 'us' : 'customer');
      if (!asked.partnerId && promisee === 'us')
        throw new Invalid([{ field: 'promisee', problem: 'we promise to the customer, not to ourselves' }]);
      const commitment = await this.commitments.propose(work, {
        caseId,
        kind: asked.kind,
        what: asked.what,
        promiser: asked.partnerId ? { partnerId: asked.partnerId } : 'us',
        promisee,
        terms: readTerms(asked, work.now),
        graceMinutes: asked.graceMinutes,
        replyBy: asked.replyBy ? new Date(asked.replyBy) : undefined,
        evidence: asked.evidence,
        restsOn: asked.restsOn ?? [],
        overrideReason: asked.overrideReason,
        condition: asked.condition,
      });
      return commitmentViewFor(actor, commitment);
    });
  }
}
