import { Injectable } from '@nestjs/common';
import { assertFresh, Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { LadderAlreadyThere, LadderOutdated } from '../chase.errors.js';
import type { Rung } from '../rung.rules.js';
import type { CreateLadderDto } from './ladder.dto.js';
import { problemsOf } from './ladder.rules.js';
import { ladderRow, newestOfKind } from './ladders.queries.js';
import { ladderView, type LadderRow, type LadderView } from './ladder.views.js';

/** Makes ladders and their versions. A version is added, never changed: a chase that runs keeps the one it began under. */
@Injectable()
export class LaddersService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws Invalid naming everything wrong with it, LadderAlreadyThere */
  create(actor: Actor, { kind, rungs }: CreateLadderDto): Promise<LadderView> {
    refuseFaulty(kind, rungs);
    return this.uow.run(actor, async (work) => {
      await oneAtATime(work, kind);
      const known = await newestOfKind(work, kind);
      if (known) throw new LadderAlreadyThere(kind, known.id);
      return addVersion(work, kind, 1, rungs);
    });
  }

  /** A version that follows the newest one, for terms that are new from now on. @throws NotFound, Stale, LadderOutdated, Invalid */
  revise(actor: Actor, id: string, rungs: readonly Rung[], ifMatch?: number): Promise<LadderView> {
    return this.uow.run(actor, async (work) => {
      const ladder = await ladderRow(work, id);
      if (!ladder) throw new NotFound();
      refuseFaulty(ladder.kind, rungs);
      await oneAtATime(work, ladder.kind);
      const newest = (await newestOfKind(work, ladder.kind))!;
      assertFresh(newest.version, ifMatch);
      if (newest.id !== id) throw new LadderOutdated(newest.id);
      return addVersion(work, ladder.kind, newest.version + 1, rungs);
    });
  }
}

/** @throws Invalid naming everything that does not hold */
export function refuseFaulty(kind: string, rungs: readonly Rung[]): void {
  const problems = problemsOf(kind, rungs);
  if (problems.length > 0) throw new Invalid(problems);
}

/** Two who make a version at once are served one after the other, and the second is told. */
const oneAtATime = (work: Work, kind: string): Promise<unknown> =>
  work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`chase ladder ${kind}`]);

async function addVersion(work: Work, kind: string, version: number, rungs: readonly Rung[]): Promise<LadderView> {
  const row: LadderRow = { id: work.newId('lad'), kind, version, newest: true, rungs: [...rungs], since: work.now };
  await work.query(
    'insert into chase_ladders (id, kind, version, rungs, created_by, created_at) values ($1, $2, $3, $4, $5, $6)',
    [row.id, kind, version, JSON.stringify(rungs), work.actor.id, work.now],
  );
  work.record({ type: 'ladder.versioned', subjectId: row.id, data: { kind, version } });
  return ladderView(row);
}
