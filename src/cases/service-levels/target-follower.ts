import { Injectable } from '@nestjs/common';
import {
  CommitmentsQueries,
  CommitmentsService,
  isRunning,
  TargetPromises,
  type Commitment,
} from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import { segmentsOf } from '../clocks.rules.js';
import { customersLanguage } from '../customers-language.js';
import { historyOf, type CaseHistory } from './case-history.queries.js';
import { runsOf, type Run } from './happenings.rules.js';
import { moveReason } from './move-reason.rules.js';
import { ServiceLevelBook, type LevelVersion } from './service-level.book.js';
import { keepTarget, lockOpenTargets, pairsOf, targetsOf, type StoredTarget } from './stored-targets.js';
import { actsFor, dueOf, type TimeAround } from './target-clock.rules.js';
import { KIND_OF, WORDS_OF } from './targets.rules.js';

/** Somebody's word counts from when they began to say it, and may be there only a moment later. */
const STILL_UNDER_WAY_MS = 60_000;

/** How the follower may come by its locks. */
export interface Following {
  /** The case has changed, or its service level has: which one counts is asked anew also for what runs. */
  anew?: boolean;
  /** Whoever asks holds the case already; what somebody else holds is left for the news of it. */
  holdsCase?: boolean;
}

/**
 * Brings the targets of a case in line with what has happened in it. It may be called at any time and any number of times: what should be is
 * worked out from the whole history, and only the difference is carried out.
 */
@Injectable()
export class TargetFollower {
  constructor(
    private readonly book: ServiceLevelBook,
    private readonly commitments: CommitmentsService,
    private readonly promises: CommitmentsQueries,
    private readonly targets: TargetPromises,
  ) {}

  /** From now on the case is under service levels. Cases that were there before, or were imported, never are. */
  async enrol(work: Work, caseId: string): Promise<void> {
    await work.query(
      `insert into case_service_levels (case_id, since) select id, received_at from cases where id = $1 on conflict do nothing`,
      [caseId],
    );
  }

  async follow(work: Work, caseId: string, { anew = false, holdsCase = false }: Following = {}): Promise<void> {
    const [enrolled] = await work.query<{ since: Date }>('select since from case_service_levels where case_id = $1', [
      caseId,
    ]);
    if (!enrolled) return;
    const locked = await lockOpenTargets(work, caseId, !holdsCase);
    if (!holdsCase) await work.query('select from cases where id = $1 for update', [caseId]);
    const history = (await historyOf(work, caseId))!;
    const stored = await targetsOf(work, caseId);
    const runs = runsOf(history.happenings);
    const mayChange = (one: StoredTarget): boolean => locked.has(one.commitmentId);
    const pairs = pairsOf(runs, stored);
    const looked = enrolled.since.getTime() - STILL_UNDER_WAY_MS;
    const missing = runs.filter(
      (run) => !pairs.has(run) && (run.startedAt.getTime() >= looked || (anew && run.end === null)),
    );
    const level = anew || missing.length > 0 ? await this.book.countingFor(work, caseId) : undefined;
    if (anew) {
      const running = stored.filter((one) => isRunning(one.promise.state) && mayChange(one));
      await this.takeOver(work, level, running);
    }
    if (anew || missing.length > 0) await this.note(work, caseId, level);
    for (const run of missing) {
      const made = level && (await this.begin(work, caseId, run, level));
      if (!made) continue;
      locked.add(made.commitmentId);
      pairs.set(run, made);
    }
    for (const run of runs) {
      const one = pairs.get(run);
      if (one && mayChange(one)) await this.bringAbout(work, one, run, history);
    }
  }

  private async begin(work: Work, caseId: string, run: Run, level: LevelVersion): Promise<StoredTarget | undefined> {
    const terms = level.targets[run.target];
    if (!terms) return undefined;
    const { pinned, compiled } = await this.book.hoursOf(work, level.calendarId);
    const dueAt = dueOf(compiled, run.startedAt, terms.minutes, 0);
    const told = terms.toldToCustomer && run.end === null && !(await this.isToldEarlier(work, caseId, dueAt));
    const promise = await this.commitments.propose(work, {
      caseId,
      kind: KIND_OF[run.target],
      what: told ? WORDS_OF[run.target].told[await customersLanguage(work, caseId)] : WORDS_OF[run.target].ours,
      promiser: 'us',
      promisee: told ? 'customer' : 'us',
      terms: { localStart: null, localEnd: null, zone: null, startsAt: null, dueAt },
      evidence: 'off',
      target: { since: run.startedAt, calendar: pinned },
    });
    const { target, causeId, startedAt } = run;
    const { minutes, waitingExtends } = terms;
    const made: StoredTarget = {
      ...{ commitmentId: promise.id, target, causeId, startedAt, minutes, waitingExtends, promise },
      ...{ serviceLevelId: level.id, serviceLevelVersion: level.version },
    };
    await keepTarget(work, caseId, made);
    return made;
  }

  /** What somebody has promised the customer for an earlier time rules: nobody is told two times for the same thing. */
  private async isToldEarlier(work: Work, caseId: string, dueAt: Date): Promise<boolean> {
    const open = await this.promises.openOfCase(work, caseId);
    return open.some((one) => one.source === 'given' && one.promisee === 'customer' && one.dueAt <= dueAt);
  }

  /** What runs comes under the service level that counts now, from its own start; what that one does not promise is let go. */
  private async takeOver(work: Work, level: LevelVersion | undefined, running: readonly StoredTarget[]): Promise<void> {
    for (const one of running) {
      const terms = level?.targets[one.target];
      if (!level || !terms) {
        // Our word to the customer stands, whatever we promise others from now on.
        if (one.promise.promisee === 'us' && one.promise.dueAt > work.now)
          await this.targets.letGo(work, one.promise, 'another service level counts');
        continue;
      }
      const { minutes, waitingExtends } = terms;
      Object.assign(one, { minutes, waitingExtends, serviceLevelId: level.id, serviceLevelVersion: level.version });
      await work.query(
        `update service_level_targets set service_level_id = $2, service_level_version = $3, minutes = $4, waiting_extends = $5,
           charged_ms = case when $5 then charged_ms else 0 end where commitment_id = $1`,
        [one.commitmentId, level.id, level.version, minutes, waitingExtends],
      );
      if (one.promise.calendarId !== level.calendarId)
        await this.targets.countIn(work, one.promise, (await this.book.hoursOf(work, level.calendarId)).pinned);
    }
  }

  /** What has begun up to now has been looked at, under this service level. */
  private async note(work: Work, caseId: string, level: LevelVersion | undefined): Promise<void> {
    await work.query(
      'update case_service_levels set service_level_id = $2, service_level_version = $3, since = $4 where case_id = $1',
      [caseId, level?.id ?? null, level?.version ?? null, work.now],
    );
  }

  private async bringAbout(work: Work, one: StoredTarget, run: Run, history: CaseHistory): Promise<void> {
    const around = await this.timeAround(work, one.promise, history);
    for (const next of actsFor({ ...one, ...standingOf(one.promise) }, run, around)) {
      if (next.act === 'move') {
        await this.targets.move(work, one.promise, next.dueAt, moveReason(one, next.charged, around));
        await work.query('update service_level_targets set charged_ms = $2 where commitment_id = $1', [
          one.commitmentId,
          next.charged,
        ]);
      } else if (next.act === 'hold') await this.targets.hold(work, one.promise, next.since);
      else if (next.act === 'release') await this.targets.release(work, one.promise);
      else if (next.act === 'keep') await this.targets.keep(work, one.promise, next.at);
      else if (next.act === 'let go') await this.targets.letGo(work, one.promise, next.why);
      else await this.targets.doneLate(work, one.promise, next.at);
    }
  }

  private async timeAround(work: Work, promise: Commitment, history: CaseHistory): Promise<TimeAround> {
    const open = history.waits.filter(({ settledAt }) => settledAt === null);
    return {
      calendar: await this.book.hoursPinned(work, promise.calendarId, promise.calendarVersion),
      segments: segmentsOf(history.receivedAt, history.until, history.waits),
      waitingSince: open.reduce<Date | null>(
        (first, { startedAt }) => (first && first <= startedAt ? first : startedAt),
        null,
      ),
      now: history.until,
    };
  }
}

const standingOf = ({ state, dueAt, heldSince, doneLate }: Commitment) => ({ state, dueAt, heldSince, doneLate });
