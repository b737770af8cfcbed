import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { chaseDue, PaceWatch } from '../commitments/index.js';
import { systemActor } from '../platform/index.js';
import { ToldJobs } from './told-jobs.js';
import { ToldNews } from './told-news.js';
import { ToldTime } from './told-time.js';
import { ToldUnitOfWork } from './told-unit-of-work.js';

interface NextStep {
  commitmentId: string;
  dueAt: Date;
  /** Its pace is looked at; otherwise its chase takes a step. */
  look: boolean;
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
    /** The watch belongs to a module that is made after this one. */
    private readonly modules: ModuleRef,
  ) {}

  /** Everything that falls due up to `at`, in its order; what follows from a step may fall due before the next. */
  async ringUntil(at: Date): Promise<void> {
    for (let next = await this.next(); next && next.dueAt <= at; next = await this.next()) {
      this.time.moveTo(next.dueAt);
      if (next.look) await this.look(next.commitmentId);
      else await this.jobs.add(chaseDue, { commitmentIds: [next.commitmentId] });
      await this.news.carry();
    }
  }

  /** A look that finds nothing is no news, and yet the next one is another. */
  private async look(commitmentId: string): Promise<void> {
    await this.modules.get(PaceWatch, { strict: false }).lookAt(commitmentId);
    this.known.moves = -1;
  }

  private async next(): Promise<NextStep | undefined> {
    const { promisesMoved: moves } = this.news;
    if (this.known.moves !== moves) this.known = { next: await this.find(), moves };
    return this.known.next;
  }

  private async find(): Promise<NextStep | undefined> {
    const [next] = await this.uow.read(this.actor, (work) =>
      work.query<NextStep>(
        `select s.commitment_id as "commitmentId", s.due_at as "dueAt", false as look
         from chases s join commitments c on c.id = s.commitment_id where c.case_id = any($1)
         union all
         select c.id, c.look_at, true from commitments c
         where c.case_id = any($1) and c.look_at is not null and c.state in ('active', 'at_risk')
         order by 2, 3, 1 limit 1`,
        [[...this.news.cases]],
      ),
    );
    return next;
  }
}
