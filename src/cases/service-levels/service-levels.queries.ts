import { Injectable } from '@nestjs/common';
import {
  instant,
  Invalid,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
  type Work,
} from '../../platform/index.js';
import { firstMatching, mismatches, type CaseFacts } from './matching.rules.js';
import { ServiceLevelBook } from './service-level.book.js';
import type { FactsDto, PreviewDto } from './service-level.dto.js';
import {
  levelView,
  versionView,
  type DueView,
  type LevelRow,
  type PreviewView,
  type ServiceLevelSheet,
  type ServiceLevelView,
  type VersionRow,
} from './service-level.views.js';
import { dueOf } from './target-clock.rules.js';

const VERSION = `v.version, v.rank, v.conditions, v.calendar_id as "calendarId", v.targets, v.effective_from as "effectiveFrom", v.created_at as "createdAt"`;
const NEWEST = `select l.id, l.name, l.retired_at as "retiredAt", ${VERSION}
  from service_levels l join service_level_versions v on v.service_level_id = l.id and v.version = l.version`;

/** Reads service levels, and tries one on a case without doing anything. */
@Injectable()
export class ServiceLevelsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: ServiceLevelBook,
  ) {}

  /** In the order they are asked. */
  list(actor: Actor, { limit, cursor }: ListQuery): Promise<Page<ServiceLevelView>> {
    const after = readCursor('rank', ['number', 'text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<LevelRow>(
        `${NEWEST} where $1::integer is null or (v.rank, l.id) > ($1, $2) order by v.rank, l.id limit $3`,
        [after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('rank', [last.rank, last.id]), levelView);
    });
  }

  one(actor: Actor, id: string): Promise<ServiceLevelSheet> {
    return this.uow.read(actor, async (work) => {
      const level = await this.view(work, id);
      const versions = await work.query<VersionRow>(
        `select ${VERSION} from service_level_versions v where v.service_level_id = $1 order by v.version desc`,
        [id],
      );
      return { ...level, versions: versions.map(versionView) };
    });
  }

  /** @throws NotFound */
  async view(work: Work, id: string): Promise<ServiceLevelView> {
    const [row] = await work.query<LevelRow>(`${NEWEST} where l.id = $1`, [id]);
    if (!row) throw new NotFound();
    return levelView(row);
  }

  /** Which service level counts for a case and why the others do not, and when the targets of this one would be due. */
  preview(actor: Actor, id: string, asked: PreviewDto): Promise<PreviewView> {
    if (Boolean(asked.caseId) === Boolean(asked.facts))
      throw new Invalid([{ field: 'caseId', problem: 'name a case, or give "facts" of one (not both)' }]);
    return this.uow.read(actor, async (work) => {
      const level = await this.view(work, id);
      const { facts, from } = asked.facts
        ? { facts: factsIn(asked.facts), from: asked.facts.at ? new Date(asked.facts.at) : work.now }
        : await this.ofCase(work, asked.caseId!);
      const inForce = await this.book.inForce(work, work.now);
      return {
        from: instant(from),
        counts: firstMatching(inForce, facts)?.id ?? null,
        considered: inForce.map(({ name, version, rank, conditions, ...one }) => {
          const why = mismatches(conditions, facts);
          return { id: one.id, name, version, rank, matches: why.length === 0, why };
        }),
        due: await this.dueTimes(work, level, from),
      };
    });
  }

  private async ofCase(work: Work, caseId: string): Promise<{ facts: CaseFacts; from: Date }> {
    const facts = await this.book.factsOf(work, caseId);
    if (!facts) throw new Invalid([{ field: 'caseId', problem: 'there is no such case' }]);
    const [found] = await work.query<{ receivedAt: Date }>(
      'select received_at as "receivedAt" from cases where id = $1',
      [caseId],
    );
    return { facts, from: found!.receivedAt };
  }

  private async dueTimes(work: Work, level: ServiceLevelView, from: Date): Promise<DueView[]> {
    const { compiled } = await this.book.hoursOf(work, level.calendarId);
    return level.targets.map(({ target, minutes, waitingExtends }) => ({
      target,
      minutes,
      waitingExtends,
      dueAt: instant(dueOf(compiled, from, minutes, 0)),
    }));
  }
}

const factsIn = ({ kind, channel, severity, language, hasOrder, partnerIds }: FactsDto): CaseFacts => ({
  kind,
  channel,
  severity: severity ?? 'normal',
  language: language ?? 'en',
  hasOrder: hasOrder ?? false,
  partnerIds: partnerIds ?? [],
});
