import { Injectable } from '@nestjs/common';
import {
  CommitmentsService,
  commitmentViewFor,
  readTerms,
  type CommitmentView,
  type ProposeCommitmentDto,
} from '../commitments/index.js';
import { Invalid, UnitOfWork, type Actor } from '../platform/index.js';
import { lockCase } from './case-changes.js';
import type { CaseId } from './case.entity.js';
import { CaseClosed, NobodysCase, NotTakingPart } from './case.errors.js';
import { ProofDefaults } from './proofs/proof-defaults.js';
import { placeOf } from './participations/participations.service.js';

/** Promises made within a case: by us to the customer, or asked of a partner who takes part. */
@Injectable()
export class CasePromises {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly proofs: ProofDefaults,
  ) {}

  /** A partner's promise stands where it takes part. @throws CaseClosed, CaseMerged, NotTakingPart, NobodysCase */
  propose(actor: Actor, caseId: CaseId, asked: ProposeCommitmentDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, caseId);
      if (found.state === 'closed') throw new CaseClosed();
      const place = asked.partnerId ? await placeOf(work, caseId, asked.partnerId) : undefined;
      if (asked.partnerId && !place) throw new NotTakingPart([asked.partnerId]);
      const promisee = asked.promisee ?? (asked.partnerId ? 'us' : 'customer');
      if (!asked.partnerId && promisee === 'us')
        throw new Invalid([{ field: 'promisee', problem: 'we promise to the customer, not to ourselves' }]);
      if (promisee === 'customer' && found.customerId === null) throw new NobodysCase();
      const commitment = await this.commitments.propose(work, {
        caseId: place?.caseId ?? caseId,
        kind: asked.kind,
        what: asked.what,
        promiser: asked.partnerId ? { partnerId: asked.partnerId } : 'us',
        promisee,
        terms: readTerms(asked, work.now),
        graceMinutes: asked.graceMinutes,
        replyBy: asked.replyBy ? new Date(asked.replyBy) : undefined,
        evidence: asked.evidence ?? (asked.partnerId ? await this.proofs.of(work, asked.kind) : 'enabled'),
        restsOn: asked.restsOn ?? [],
        overrideReason: asked.overrideReason,
        condition: asked.condition,
      });
      return commitmentViewFor(actor, commitment);
    });
  }
}
