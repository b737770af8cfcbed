import { Injectable } from '@nestjs/common';
import { CommitmentsQueries } from '../../commitments/index.js';
import { assertFresh, Every, systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { caseAfter, lockCase, moveCase, settleWaits } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { NotResolved, PromisesStillOpen, TooLateToReopen } from '../case.errors.js';
import { caseClosed, caseReopened } from '../case.events.js';
import { mayCloseFor, mayReopen, SILENCE_DAYS, type ClosingReason } from '../case-states.rules.js';
import { CaseSheets } from '../case-sheets.js';
import { TargetFollower } from '../service-levels/target-follower.js';
import type { CaseView } from '../case.views.js';

const AT_MOST = 200;

/** The end of a case, and its return. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly promises: CommitmentsQueries,
    private readonly targets: TargetFollower,
  ) {}

  /** @throws NotResolved, PromisesStillOpen while a partner still owes something */
  close(
    actor: Actor,
    id: CaseId,
    closure: { reason: ClosingReason; note?: string | undefined },
    ifMatch?: number,
  ): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await this.closeIn(work, found, closure);
      return this.sheets.sheet(work, id);
    });
  }

  reopen(actor: Actor, id: CaseId, reason: string | undefined, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await this.reopenIn(work, found, reason);
      return this.sheets.sheet(work, id);
    });
  }

  /** @throws TooLateToReopen after thirty days */
  async reopenIn(work: Work, found: Case, reason: string | undefined): Promise<void> {
    caseAfter(found, 'reopen');
    if (!mayReopen(found.stateSince, work.now)) throw new TooLateToReopen();
    await work.query(
      `update closures set reopened_at = $2, reopened_by = $3, reopen_reason = $4 where case_id = $1 and reopened_at is null`,
      [found.id, work.now, work.actor.id, reason ?? null],
    );
    await moveCase(work, found, 'reopen', { closedReason: null, reopenCount: found.reopenCount + 1 });
    work.record(caseReopened(found));
  }

  /** Who has said nothing for five days after the resolution agrees with it. */
  @Every({ ms: 60_000, name: 'close silent cases' })
  async closeSilent(): Promise<void> {
    const actor = systemActor('silence');
    const silent = await this.uow.read(actor, (work) =>
      work.query<{ id: CaseId }>(
        `select id from cases where state = 'resolved' and state_since <= now() - make_interval(days => $1) order by state_since limit $2`,
        [SILENCE_DAYS, AT_MOST],
      ),
    );
    for (const { id } of silent) {
      await this.close(actor, id, { reason: 'lapsed' }).catch((error: unknown) => {
        // What a partner still owes keeps the case open; the next round asks again.
        if (!(error instanceof PromisesStillOpen || error instanceof NotResolved)) throw error;
      });
    }
  }

  /** @throws NotResolved, PromisesStillOpen */
  async closeIn(
    work: Work,
    found: Case,
    { reason, note }: { reason: ClosingReason; note?: string | undefined },
  ): Promise<void> {
    caseAfter(found, 'close');
    if (!mayCloseFor(found.state, reason)) throw new NotResolved(found.state);
    // What we owe by our service levels ends with the case.
    const owed = (await this.promises.openOfCase(work, found.id)).filter((c) => c.source === 'given');
    if (owed.length > 0)
      throw new PromisesStillOpen(
        owed.map((c) => c.id),
        'partner',
      );
    await work.query(
      'insert into closures (id, case_id, reason, note, closed_by, closed_at) values ($1, $2, $3, $4, $5, $6)',
      [work.newId('clo'), found.id, reason, note ?? null, work.actor.id, work.now],
    );
    await settleWaits(work, found.id, work.actor.id);
    const fresh = await work.lock(Case, found.id);
    await moveCase(work, fresh, 'close', { closedReason: reason });
    work.record(caseClosed(fresh));
    await this.targets.follow(work, found.id, { holdsCase: true });
  }
}
