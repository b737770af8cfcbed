import { Injectable } from '@nestjs/common';
import { addBusiness } from '../../calendars/index.js';
import { assertFresh, Invalid, NotFound, UnitOfWork, type Actor, type Id, type Work } from '../../platform/index.js';
import { ServiceLevelRetired } from './service-level.errors.js';
import { ServiceLevelBook } from './service-level.book.js';
import type { CreateServiceLevelDto, ReviseServiceLevelDto } from './service-level.dto.js';
import { readTargets } from './service-level-terms.rules.js';
import { ServiceLevelsQueries } from './service-levels.queries.js';
import type { ServiceLevelView } from './service-level.views.js';
import { TARGETS, type TargetsOf } from './targets.rules.js';

export type ServiceLevelId = Id<'slv'>;

/** Writes down what we promise by ourselves. A version is added, never changed: what was promised under it can be explained for ever. */
@Injectable()
export class ServiceLevelsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: ServiceLevelBook,
    private readonly queries: ServiceLevelsQueries,
  ) {}

  create(actor: Actor, asked: CreateServiceLevelDto): Promise<ServiceLevelView> {
    return this.uow.run(actor, async (work) => {
      const id = work.newId('slv');
      await work.query(
        'insert into service_levels (id, name, version, created_by, created_at) values ($1, $2, 1, $3, $4)',
        [id, asked.name, actor.id, work.now],
      );
      await this.addVersion(work, id, 1, asked);
      work.record({
        type: 'service_level.created',
        subjectId: id,
        data: { appliesToOpen: asked.appliesToOpen === true },
      });
      return this.queries.view(work, id);
    });
  }

  /** @throws ServiceLevelRetired, Stale */
  revise(
    actor: Actor,
    id: ServiceLevelId,
    asked: ReviseServiceLevelDto,
    ifMatch: number | undefined,
  ): Promise<ServiceLevelView> {
    return this.uow.run(actor, async (work) => {
      const version = (await this.standing(work, id, ifMatch)) + 1;
      await work.query('update service_levels set version = $2 where id = $1', [id, version]);
      await this.addVersion(work, id, version, asked);
      const data = { version, appliesToOpen: asked.appliesToOpen === true };
      work.record({ type: 'service_level.revised', subjectId: id, data });
      return this.queries.view(work, id);
    });
  }

  /** It counts for nothing that begins from now on; what runs under it goes on. */
  retire(actor: Actor, id: ServiceLevelId, ifMatch: number | undefined): Promise<void> {
    return this.uow.run(actor, async (work) => {
      await this.standing(work, id, ifMatch);
      await work.query('update service_levels set retired_at = $2 where id = $1', [id, work.now]);
      work.record({ type: 'service_level.retired', subjectId: id });
    });
  }

  private async standing(work: Work, id: string, ifMatch: number | undefined): Promise<number> {
    const [row] = await work.query<{ version: number; retiredAt: Date | null }>(
      'select version, retired_at as "retiredAt" from service_levels where id = $1 for update',
      [id],
    );
    if (!row) throw new NotFound();
    assertFresh(row.version, ifMatch);
    if (row.retiredAt) throw new ServiceLevelRetired();
    return row.version;
  }

  private async addVersion(work: Work, id: string, version: number, asked: ReviseServiceLevelDto): Promise<void> {
    const targets = await this.check(work, asked);
    const conditions = JSON.stringify({ ...asked.conditions });
    await work.query(
      `insert into service_level_versions (service_level_id, version, rank, conditions, calendar_id, targets, effective_from, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, version, asked.rank, conditions, asked.calendarId ?? null, JSON.stringify(targets)],
        ...[asked.effectiveFrom ? new Date(asked.effectiveFrom) : work.now, work.actor.id, work.now],
      ],
    );
  }

  /** Names everything that does not hold. @throws Invalid; CalendarNeverOpens, OpenTimeRunsOut for hours no target could be met in */
  private async check(work: Work, asked: ReviseServiceLevelDto): Promise<TargetsOf> {
    const { targets, problems } = readTargets(asked, work.now);
    const { calendarId, conditions } = asked;
    if (calendarId && !(await this.book.hasCalendar(work, calendarId)))
      problems.push({ field: 'calendarId', problem: 'there is no such calendar' });
    const partners = conditions?.partnerIds ?? [];
    const known = await work.query<{ id: string }>('select id from partners where id = any($1)', [partners]);
    if (known.length < new Set(partners).size)
      problems.push({ field: 'conditions.partnerIds', problem: 'holds a partner there is not' });
    if (problems.length > 0) throw new Invalid(problems);
    const { compiled } = await this.book.hoursOf(work, calendarId ?? null);
    for (const target of TARGETS)
      if (targets[target]) addBusiness(compiled, work.now.getTime(), targets[target].minutes * 60_000);
    return targets;
  }
}
