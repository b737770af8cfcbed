import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, CalendarBook, type BusinessCalendar } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import { firstMatching, type CaseFacts, type Conditions } from './matching.rules.js';
import type { TargetsOf } from './targets.rules.js';

/** One version of a service level. */
export interface LevelVersion {
  id: string;
  name: string;
  version: number;
  rank: number;
  conditions: Conditions;
  calendarId: string | null;
  targets: TargetsOf;
}

/** The hours a clock counts in; around the clock where no calendar is named. */
export interface PinnedHours {
  pinned: { calendarId: string; version: number } | null;
  compiled: BusinessCalendar;
}

const IN_FORCE = `
  select * from (
    select distinct on (l.id) l.id, l.name, v.version, v.rank, v.conditions, v.calendar_id as "calendarId", v.targets
    from service_levels l join service_level_versions v on v.service_level_id = l.id
    where v.effective_from <= $1 and (l.retired_at is null or l.retired_at > $1)
    order by l.id, v.version desc
  ) in_force order by rank, id`;

const FACTS = `
  select c.kind, c.channel, c.severity, k.language, c.order_id is not null as "hasOrder",
    array(select p.partner_id from participations p where p.case_id = c.id and p.ended_at is null) as "partnerIds"
  from cases c join customers k on k.id = c.customer_id where c.id = $1`;

/** Which service levels there are, and which of them counts. */
@Injectable()
export class ServiceLevelBook {
  constructor(private readonly calendars: CalendarBook) {}

  /** Those in force at an instant, in the order they are asked. */
  inForce(work: Work, at: Date): Promise<LevelVersion[]> {
    return work.query<LevelVersion>(IN_FORCE, [at]);
  }

  async factsOf(work: Work, caseId: string): Promise<CaseFacts | undefined> {
    const [facts] = await work.query<CaseFacts>(FACTS, [caseId]);
    return facts;
  }

  /** The service level that counts for a case now, if any does. */
  async countingFor(work: Work, caseId: string): Promise<LevelVersion | undefined> {
    const facts = await this.factsOf(work, caseId);
    return facts && firstMatching(await this.inForce(work, work.now), facts);
  }

  /** The hours of a clock that starts now. */
  async hoursOf(work: Work, calendarId: string | null): Promise<PinnedHours> {
    if (!calendarId) return { pinned: null, compiled: ALWAYS_OPEN };
    const { version, compiled } = await this.calendars.newest(work, calendarId);
    return { pinned: { calendarId, version }, compiled };
  }

  hasCalendar(work: Work, calendarId: string): Promise<boolean> {
    return this.calendars.has(work, calendarId);
  }

  /** The hours of a clock that runs. */
  async hoursPinned(work: Work, calendarId: string | null, version: number | null): Promise<BusinessCalendar> {
    return calendarId === null ? ALWAYS_OPEN : this.calendars.compiled(work, calendarId, version!);
  }
}
