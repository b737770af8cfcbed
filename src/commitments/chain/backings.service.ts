import { Injectable } from '@nestjs/common';
import { CalendarBook } from '../../calendars/index.js';
import { assertFresh, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { BackingDto } from './backings.dto.js';
import { ChainLooks } from './chain-looks.js';
import { circleClosedBy, type Edge } from './circles.rules.js';
import { OverPromises } from './over-promises.js';
import { lockCommitment } from '../commitment-changes.js';
import { Commitment, type CommitmentId } from '../commitment.entity.js';
import { BackingCircle, NotAllowedNow, RestsOnNothingHere } from '../commitment.errors.js';
import { commitmentBacked, commitmentUnbacked } from '../commitment.events.js';
import { allowedActs, isOpenState } from '../commitment-states.rules.js';
import type { CommitmentSheet } from '../commitment-sheet.views.js';
import { CommitmentsQueries } from '../commitments.queries.js';

/** What a promise rests on, changed after it was given: with the same checks as when it was. */
@Injectable()
export class BackingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: CommitmentsQueries,
    private readonly calendars: CalendarBook,
    private readonly overPromises: OverPromises,
    private readonly looks: ChainLooks,
  ) {}

  /** Lets a promise rest on another of its case, or changes what passes between the two. @throws RestsOnNothingHere, BackingCircle, OverPromised */
  rest(
    actor: Actor,
    id: CommitmentId,
    on: CommitmentId,
    asked: BackingDto,
    ifMatch: number | undefined,
  ): Promise<CommitmentSheet> {
    return this.uow.run(actor, async (work) => {
      const promise = await this.lockOpen(work, id, ifMatch);
      await refuseUnknown(work, promise, on);
      await refuseCircle(work, promise, on);
      const version = asked.calendarId ? (await this.calendars.newest(work, asked.calendarId)).version : null;
      await work.query(
        `insert into commitment_backings (commitment_id, backed_by_id, lag_minutes, calendar_id, calendar_version, override_reason)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (commitment_id, backed_by_id) do update set lag_minutes = excluded.lag_minutes, calendar_id = excluded.calendar_id,
           calendar_version = excluded.calendar_version, override_reason = excluded.override_reason`,
        [id, on, asked.lagMinutes ?? 0, asked.calendarId ?? null, version, asked.overrideReason ?? null],
      );
      const over = await this.overPromises.refuse(work, promise, asked.overrideReason);
      await work.update(Commitment, promise, {});
      work.record(commitmentBacked(promise, on, over));
      await this.look(work, id, over);
      return this.queries.sheetIn(work, id);
    });
  }

  /** @throws NotFound when it does not rest on it */
  release(actor: Actor, id: CommitmentId, from: CommitmentId, ifMatch: number | undefined): Promise<CommitmentSheet> {
    return this.uow.run(actor, async (work) => {
      const promise = await this.lockOpen(work, id, ifMatch);
      const [, gone] = (await work.query(
        'delete from commitment_backings where commitment_id = $1 and backed_by_id = $2',
        [id, from],
      )) as [unknown, number];
      if (gone === 0) throw new NotFound();
      await work.update(Commitment, promise, {});
      work.record(commitmentUnbacked(promise, from));
      await this.look(work, id, null);
      return this.queries.sheetIn(work, id);
    });
  }

  /** Locked together with what else rests on what in its case: two edges that are added at once could close a circle between them. */
  private async lockOpen(work: Work, id: CommitmentId, ifMatch: number | undefined): Promise<Commitment> {
    const found = await work.findOne(Commitment, id);
    if (!found) throw new NotFound();
    await work.query(`select pg_advisory_xact_lock(hashtextextended('backings ' || $1, 0))`, [found.caseId]);
    const promise = await lockCommitment(work, id);
    assertFresh(promise.version, ifMatch);
    if (!isOpenState(promise.state)) throw new NotAllowedNow('rest', promise.state, allowedActs(promise.state));
    return promise;
  }

  private async look(work: Work, id: CommitmentId, over: Date | null): Promise<void> {
    await this.looks.at(work, id, over);
    await this.looks.around(work, id);
  }
}

async function refuseUnknown(work: Work, promise: Commitment, on: CommitmentId): Promise<void> {
  const known = await work.query('select from commitments where id = $1 and case_id = $2', [on, promise.caseId]);
  if (known.length === 0) throw new RestsOnNothingHere([on]);
}

async function refuseCircle(work: Work, promise: Commitment, on: CommitmentId): Promise<void> {
  const edges = await work.query<Edge>(
    `select e.commitment_id as promise, e.backed_by_id as on from commitment_backings e join commitments c on c.id = e.commitment_id
     where c.case_id = $1`,
    [promise.caseId],
  );
  const successions = await work.query<{ id: string; supersedes: string }>(
    'select id, supersedes from commitments where case_id = $1 and supersedes is not null',
    [promise.caseId],
  );
  const circle = circleClosedBy(
    { promise: promise.id, on },
    edges,
    successions.map(({ id, supersedes }) => [id, supersedes]),
  );
  if (circle) throw new BackingCircle(circle);
}
