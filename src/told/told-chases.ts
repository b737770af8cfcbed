import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { ChaseTelling } from '../cases/index.js';
import { chaseDue, PaceWatch } from '../commitments/index.js';
import { systemActor } from '../platform/index.js';
import { ToldJobs } from './told-jobs.js';
import { ToldNews } from './told-news.js';
import { ToldTime } from './told-time.js';
import { ToldUnitOfWork } from './told-unit-of-work.js';

interface NextStep {
  commitmentId: string;
  dueAt: Date;
  /** Its chase takes a step, a message that waited for its time goes out, or its pace is looked at. */
  what: 'step' | 'message' | 'look';
}

/** Rings the alarms of a story's promises and looks at their pace, each when it is due in the story's time. */
@Injectable()
export class ToldChases {
  private readonly actor = systemActor('demo');
  /** The next step as long as nothing has happened to a promise since it was looked up. */
  private known: { next: NextStep | undefined; moves: number } = { next: undefined, moves: 0 };

  constructor(
    private readonly uow: ToldUnitOfWork,
    private readonly time: ToldTime,
    private readonly jobs: ToldJobs,
    private readonly news: ToldNews,
    /** Who tells and who watches belong to modules that are made after this one. */
    private readonly modules: ModuleRef,
  ) {}

  /** Everything that falls due up to `at`, in its order; what follows from a step may fall due before the next. */
  async ringUntil(at: Date): Promise<void> {
    for (let next = await this.next(); next && next.dueAt <= at; next = await this.next()) {
      this.time.moveTo(next.dueAt);
      if (next.what === 'look') await this.modules.get(PaceWatch, { strict: false }).lookAt(next.commitmentId);
      if (next.what === 'step') await this.jobs.add(chaseDue, { commitmentIds: [next.commitmentId] });
      if (next.what !== 'look') await this.modules.get(ChaseTelling, { strict: false }).tellOf([next.commitmentId]);
      await this.news.carry();
      // A message or a look moves no promise, and yet what comes next is another.
      this.known = { next: undefined, moves: -1 };
    }
  }

  private async next(): Promise<NextStep | undefined> {
    const { promisesMoved: moves } = this.news;
    if (this.known.moves !== moves) this.known = { next: await this.find(), moves };
    return this.known.next;
  }

  private async find(): Promise<NextStep | undefined> {
    const [next] = await this.uow.read(this.actor, (work) =>
      work.query<NextStep>(
        `select s.commitment_id as "commitmentId", s.due_at as "dueAt", s.what
         from (select commitment_id, due_at, 'step' as what from chases
               union all select commitment_id, waits_until, 'message' from chase_messages where how = 'waiting'
               union all select id, look_at, 'look' from commitments where look_at is not null and state in ('active', 'at_risk')) s
         join commitments c on c.id = s.commitment_id
         where c.case_id = any($1) order by s.due_at, s.what desc, s.commitment_id limit 1`,
        [[...this.news.cases]],
      ),
    );
    return next;
  }
}
