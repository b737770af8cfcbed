import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, NotFound, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseSchedule } from '../chase/chase-schedule.js';
import { lockCommitment, lockForAnswer, stateAfter } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { allowedActs } from '../commitment-states.rules.js';
import { CompletedInTheFuture, EvidenceWanted, FilesNotWanted, NotAllowedNow } from '../commitment.errors.js';
import {
  commitmentBroken,
  commitmentDisputed,
  commitmentDoneLate,
  commitmentDoubted,
  commitmentKept,
  commitmentReported,
} from '../commitment.events.js';
import { isInTime, judgeReport, type Evidence } from '../commitment.rules.js';
import { viewFor, type CommitmentView } from '../commitment.views.js';
import { isUnconfirmed } from '../negotiation/spoken-word.rules.js';
import { confirmSpoken } from '../negotiation/spoken-words.service.js';
import type { AssessmentDto, EvidenceDto, ReportDto } from '../terms.dto.js';
import { judgeProof } from './proof.rules.js';

/** How a promise ends well or not: reported done, proven, and judged by who was promised. */
@Injectable()
export class CompletionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly schedule: ChaseSchedule,
  ) {}

  /**
   * "It is done": with proof that settles it, without it waits for the promisee's word. A broken promise that is done after all stays broken
   * and says so. @throws EvidenceWanted, FilesNotWanted, CompletedInTheFuture
   */
  report(actor: Actor, id: CommitmentId, report: ReportDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, report.termsVersion);
      const late = commitment.state === 'broken' && !commitment.doneLate;
      if (!late) stateAfter(commitment, 'report');
      const completedAt = report.completedAt ? new Date(report.completedAt) : work.now;
      if (completedAt > work.now) throw new CompletedInTheFuture();
      const proof = judgeProof(commitment.evidence, report.evidence ?? []);
      if (proof === 'missing') throw new EvidenceWanted();
      if (proof === 'unwanted') throw new FilesNotWanted();
      commitment.withoutProof = proof === 'without';
      const evidence = await this.keepEvidence(work, commitment, report);
      // Whoever has done it meant it.
      if (actor.audience === 'partner' && isUnconfirmed(commitment)) await confirmSpoken(work, commitment, undefined);
      if (late) await this.doneLate(work, commitment, completedAt);
      else await this.judge(work, commitment, completedAt, evidence);
      return viewFor(actor, commitment);
    });
  }

  /** The word of who was promised: kept, or not. */
  assess(actor: Actor, id: CommitmentId, assessment: AssessmentDto): Promise<CommitmentView> {
    return this.uow.run(actor, async (work) => {
      const commitment = await lockForAnswer(work, id, assessment.termsVersion);
      const observer = actor.audience === 'customer' ? 'customer' : (assessment.observer ?? 'us');
      const act = assessment.kept ? 'confirm' : commitment.state === 'disputed' ? 'find_broken' : 'dispute';
      const state = stateAfter(commitment, act);
      await this.write(work, { id, observer, kept: assessment.kept, note: assessment.note });
      const settled = state !== 'disputed';
      await work.update(Commitment, commitment, { state, settledAt: settled ? work.now : null });
      if (state === 'kept') work.record(commitmentKept(commitment));
      else if (state === 'broken') work.record(commitmentBroken(commitment));
      else work.record(commitmentDisputed(commitment, observer));
      return viewFor(actor, commitment);
    });
  }

  /**
   * The customer says that what was settled as done did not happen. It is written down beside it, where the customer and the desk read it; settled
   * it stays, for what follows is a matter of its own. @throws NotAllowedNow while it is not settled
   */
  doubt(customer: Actor, id: CommitmentId): Promise<void> {
    return this.uow.run(customer, async (work) => {
      const commitment = await lockCommitment(work, id);
      const { state, settledAt } = commitment;
      if (settledAt === null) throw new NotAllowedNow('doubt', state, allowedActs(state));
      await this.write(work, { id, observer: 'customer', kept: false });
      work.record(commitmentDoubted(commitment, 'customer'));
    });
  }

  private async write(
    work: Work,
    said: { id: string; observer: string; kept: boolean; note?: string | undefined },
  ): Promise<void> {
    await work.query(
      'insert into commitment_assessments (id, commitment_id, observer, kept, note, at) values ($1, $2, $3, $4, $5, $6)',
      [work.newId('asm'), said.id, said.observer, said.kept, said.note ?? null, work.now],
    );
  }

  private async judge(work: Work, commitment: Commitment, completedAt: Date, evidence: Evidence[]): Promise<void> {
    const verdict = judgeReport(commitment, {
      completedAt,
      evidence,
      backedByKept: await this.restsOnKept(work, commitment),
    });
    await work.update(Commitment, commitment, {
      state: verdict.state,
      completedAt: verdict.completedAt,
      doneLate: verdict.state === 'broken',
      withoutProof: commitment.withoutProof,
      settledAt: verdict.state === 'reported' ? null : work.now,
    });
    await this.schedule.end(work, commitment.id);
    work.record(commitmentReported(commitment, evidence.length));
    if (verdict.state === 'kept') work.record(commitmentKept(commitment));
    if (verdict.state === 'broken') work.record(commitmentBroken(commitment));
  }

  private async doneLate(work: Work, commitment: Commitment, completedAt: Date): Promise<void> {
    // A claim to have been in time comes too late once the promise was found broken: the time of telling counts.
    const at = isInTime(commitment, completedAt) ? work.now : completedAt;
    await work.update(Commitment, commitment, {
      completedAt: at,
      doneLate: true,
      withoutProof: commitment.withoutProof,
    });
    await this.schedule.end(work, commitment.id);
    work.record(commitmentDoneLate(commitment));
  }

  private async keepEvidence(work: Work, commitment: Commitment, report: ReportDto): Promise<Evidence[]> {
    const items = [...(report.evidence ?? [])];
    if (report.note) items.push({ kind: 'note', note: report.note });
    for (const item of items) await this.keepItem(work, commitment, item);
    return items.map((item) => ({ kind: item.kind, takenAt: takenAt(item, work.now) }));
  }

  private async keepItem(work: Work, commitment: Commitment, item: EvidenceDto): Promise<void> {
    if (item.kind === 'photo' && !item.fileId)
      throw new Invalid([{ field: 'evidence.fileId', problem: 'a photo is an uploaded file' }]);
    if (
      item.fileId &&
      (
        await work.query('select from files where id = $1 and case_id = any(kept_family($2))', [
          item.fileId,
          commitment.caseId,
        ])
      ).length === 0
    ) {
      throw new NotFound('The file of this evidence is not there.');
    }
    await work.query(
      `insert into commitment_evidence (id, commitment_id, kind, file_id, note, taken_at, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        work.newId('evd'),
        commitment.id,
        item.kind,
        item.fileId ?? null,
        item.note ?? null,
        takenAt(item, work.now),
        work.actor.id,
        work.now,
      ],
    );
  }

  private async restsOnKept(work: Work, commitment: Commitment): Promise<boolean> {
    const [backing] = await work.query<{ all_kept: boolean | null }>(
      `select bool_and(b.state = 'kept') filter (where b.state not in ('renegotiated', 'withdrawn')) as all_kept
       from commitment_backings e join commitments b on b.id = e.backed_by_id where e.commitment_id = $1`,
      [commitment.id],
    );
    return backing?.all_kept === true;
  }
}

/** Only a machine's scan may say itself when it was made; everything else counts from when it reached us. */
const takenAt = (item: EvidenceDto, now: Date): Date =>
  item.kind === 'scan' && item.takenAt && new Date(item.takenAt) <= now ? new Date(item.takenAt) : now;
