import { Injectable } from '@nestjs/common';
import { leads, PeopleQueries, type PersonId } from '../../access/index.js';
import { TasksQueries, type TaskId, type TaskView } from '../../cases/index.js';
import { OPEN_STATES } from '../../commitments/index.js';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { IS_OPEN, openIds, readerOf, TASKS } from '../partner/partner-page.queries.js';
import type { Reader } from '../times.page.js';

/** So many on one page. */
export const AT_ONCE = 25;

export interface TeamMember {
  id: string;
  name: string;
  /** How many open tasks they have, and how many of these are late. */
  open: number;
  late: number;
  away: { from: Date; until: Date; substitute: string | null } | null;
}

/** What those who lead a partner's people see: all open tasks of the house, and who is there to do them. */
export interface TeamPage extends Reader {
  partner: { name: string; zone: string };
  personId: string;
  name: string;
  tasks: TaskView[];
  /** How many tasks stand before those shown; where the next ones begin, if there are any. */
  from: number;
  next: number | null;
  people: TeamMember[];
}

@Injectable()
export class TeamQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TasksQueries,
    private readonly people: PeopleQueries,
  ) {}

  async mayLead(actor: Actor): Promise<boolean> {
    return actor.personId !== undefined && leads(await this.people.one(actor, actor.personId as PersonId));
  }

  async page(actor: Actor, from: number, chosen: string | undefined): Promise<TeamPage> {
    const { ids, ...shown } = await this.unitOfWork.read(actor, async (work) => ({
      ...(await readerOf(work, chosen)),
      now: work.now,
      people: await membersOf(work),
      ids: await openIds(work),
    }));
    const personId = actor.personId!;
    return {
      ...shown,
      personId,
      name: shown.people.find(({ id }) => id === personId)?.name ?? '',
      tasks: await this.tasks.these(actor, ids.slice(from, from + AT_ONCE) as TaskId[]),
      from,
      next: ids.length > from + AT_ONCE ? from + AT_ONCE : null,
    };
  }
}

async function membersOf(work: Work): Promise<TeamMember[]> {
  const rows = await work.query<
    Omit<TeamMember, 'away'> & { from: Date | null; until: Date | null; substitute: string | null }
  >(
    `select p.id, p.name, a.starts_at as "from", a.until, s.name as substitute,
       count(c.id)::int as open, count(c.id) filter (where c.due_at < now())::int as late
     from people p left join absences a on a.person_id = p.id and a.until > now() left join people s on s.id = a.substitute_id
     left join (select t.assignee_id, c.* ${TASKS} where ${IS_OPEN}) c on c.assignee_id = p.id
     where p.partner_id = $2 and p.active group by p.id, a.person_id, s.id order by lower(p.name), p.id limit 100`,
    [OPEN_STATES, work.actor.partnerId],
  );
  return rows.map(({ from, until, substitute, ...member }) => ({
    ...member,
    away: from && until ? { from, until, substitute } : null,
  }));
}
