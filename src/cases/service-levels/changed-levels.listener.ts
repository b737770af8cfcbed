import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent } from '../../platform/index.js';
import { TargetFollower } from './target-follower.js';

const PAGE = 200;

/** Brings open cases under a service level that is to apply to them, one by one: each is small, and all of them may be many. */
@Injectable()
export class ChangedLevels {
  private readonly actor = systemActor('service-levels');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly follower: TargetFollower,
  ) {}

  @On('service_level.created', 'service_level.revised')
  async changed(event: StoredEvent): Promise<void> {
    if (event.data['appliesToOpen'] !== true) return;
    for (let after = '', full = true; full;) {
      const page = await this.uow.read(this.actor, (work) =>
        work.query<{ id: string }>(
          `select s.case_id as id from case_service_levels s join cases c on c.id = s.case_id
           where s.case_id > $1 and c.state <> 'closed' order by s.case_id limit ${PAGE}`,
          [after],
        ),
      );
      for (const { id } of page)
        await this.uow.run(this.actor, (work) => this.follower.follow(work, id, { anew: true }));
      full = page.length === PAGE;
      after = page.at(-1)?.id ?? '';
    }
  }
}
