import { Injectable } from '@nestjs/common';
import { ALWAYS_OPEN, CalendarBook } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import { footingOf, type Backing, type ChainVerdict, type Link } from './chain.rules.js';
import type { Commitment } from '../commitment.entity.js';

interface LinkRow extends Omit<Link, 'restsOn'> {
  restsOn: { id: string; lagMinutes: number; calendarId: string | null; calendarVersion: number | null }[];
}

/** Everything behind a promise, by way of what it rests on. UNION drops what was met before, so a circle would end too. */
const BEHIND = `
  with recursive behind as (
    select $1::text as id
    union
    select e.backed_by_id from behind b join commitment_backings e on e.commitment_id = b.id
  )
  select c.id, c.state, c.due_at as "dueAt", c.grace_minutes as "graceMinutes", c.completed_at as "completedAt",
    (select max(s.due_at + s.grace_minutes * interval '1 minute') from commitments s
     where s.supersedes = c.id and s.state in ('proposed', 'countered')) as "askedFor",
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.backed_by_id, 'lagMinutes', e.lag_minutes, 'calendarId', e.calendar_id,
       'calendarVersion', e.calendar_version)), '[]') from commitment_backings e where e.commitment_id = c.id) as "restsOn"
  from behind b join commitments c on c.id = b.id`;

/** Reads the chain behind a promise and judges what it stands on. */
@Injectable()
export class Chains {
  constructor(private readonly calendars: CalendarBook) {}

  async footing(
    work: Work,
    promise: Pick<Commitment, 'id'>,
  ): Promise<{ verdict: ChainVerdict; chain: Map<string, Link> }> {
    const chain = new Map<string, Link>();
    for (const row of await work.query<LinkRow>(BEHIND, [promise.id])) {
      const restsOn: Backing[] = [];
      for (const { id, lagMinutes, calendarId, calendarVersion } of row.restsOn) {
        const calendar = calendarId ? await this.calendars.compiled(work, calendarId, calendarVersion!) : ALWAYS_OPEN;
        restsOn.push({ id, lagMinutes, calendar });
      }
      chain.set(row.id, { ...row, restsOn });
    }
    return { verdict: footingOf(chain.get(promise.id)!, chain, work.now), chain };
  }

  /** The running promises that rest on this one, or on the one whose place it is to take: directly or by way of others. */
  async restingOn(work: Work, id: string): Promise<string[]> {
    const rows = await work.query<{ id: string }>(
      `with recursive named as (
         select id from (select $1::text as id union all select supersedes from commitments where id = $1) n where id is not null
       ), above as (
         select e.commitment_id as id from named n join commitment_backings e on e.backed_by_id = n.id
         union
         select e.commitment_id from above a join commitment_backings e on e.backed_by_id = a.id
       )
       select c.id from above a join commitments c on c.id = a.id where c.state in ('active', 'at_risk') order by c.id`,
      [id],
    );
    return rows.map((row) => row.id);
  }
}
