import { Injectable } from '@nestjs/common';
import {
  CommitmentsQueries,
  CommitmentsService,
  isOpenState,
  readTerms,
  type Commitment,
} from '../../commitments/index.js';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { caseAfter, lockCase, moveCase } from '../case-changes.js';
import type { Case, CaseId } from '../case.entity.js';
import { NothingPromised, OwnerUnnamed } from '../case.errors.js';
import { caseAcknowledged } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import { CasesService } from '../cases.service.js';
import type { CaseView } from '../case.views.js';
import type { AcknowledgementDto } from './stages.dto.js';

/** Tells the customer that we have it, who looks after it and when they hear from us. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly cases: CasesService,
    private readonly commitments: CommitmentsService,
    private readonly promises: CommitmentsQueries,
  ) {}

  /** @throws OwnerUnnamed, NothingPromised */
  acknowledge(actor: Actor, id: CaseId, asked: AcknowledgementDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      caseAfter(found, 'acknowledge');
      const ownerId = asked.ownerId ?? found.ownerId ?? actor.personId;
      if (!ownerId) throw new OwnerUnnamed();
      const commitmentId = await this.promiseFor(work, found, asked);
      await this.cases.giveTo(work, found, ownerId);
      await moveCase(work, found, 'acknowledge');
      await work.query('insert into acknowledgements (case_id, commitment_id, by, at) values ($1, $2, $3, $4)', [
        id,
        commitmentId,
        actor.id,
        work.now,
      ]);
      work.record(caseAcknowledged(found, commitmentId));
      return this.sheets.sheet(work, id);
    });
  }

  private async promiseFor(work: Work, found: Case, asked: AcknowledgementDto): Promise<string> {
    if (asked.promise) {
      const terms = readTerms(asked.promise, work.now);
      const made = await this.commitments.propose(work, {
        caseId: found.id,
        kind: 'call_back',
        what: asked.promise.what,
        promiser: 'us',
        promisee: 'customer',
        terms,
      });
      return made.id;
    }
    const open = await this.promises.openOfCase(work, found.id);
    const known = open.find(
      (c) => saysWhenTheyHear(c) && isOpenState(c.state) && (!asked.commitmentId || c.id === asked.commitmentId),
    );
    if (!known) throw new NothingPromised();
    return known.id;
  }
}

/** A promise to the customer; of those that follow from a service level, not the solution itself. */
const saysWhenTheyHear = ({ promisee, source, kind }: Commitment): boolean =>
  promisee === 'customer' && (source === 'given' || kind !== 'resolution');
