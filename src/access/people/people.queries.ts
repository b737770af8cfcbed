import { Injectable } from '@nestjs/common';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
} from '../../platform/index.js';
import type { ListPeople } from './list-people.dto.js';
import type { Person, PersonId } from './person.entity.js';
import { shownTo, type AwayView, type PersonView } from './person.views.js';

const BY_NAME = 'name';
/** `$1` is who reads. */
const COLUMNS = `id, role, partner_id as "partnerId", tier, team, name, email, phone, language, zone, active, version, lower(name) as "sortedBy",
  (select jsonb_build_object('from', a.starts_at, 'until', a.until, 'substituteId', a.substitute_id)
   from absences a where a.person_id = people.id and a.until > now()) as away,
  (select me.tier in ('lead', 'manager') from people me where me.id = $1 and me.role = 'partner') as "ledByReader"`;
type Row = Person & { sortedBy: string; away: AwayView | null; ledByReader: boolean | null };

@Injectable()
export class PeopleQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The active, by name: to pick an owner or an assignee from. */
  list(actor: Actor, { role, partnerId, limit, cursor }: ListPeople): Promise<Page<PersonView>> {
    const [name = '', id = ''] = readCursor(BY_NAME, ['text', 'text'], cursor) ?? [];
    return this.unitOfWork.read(actor, async (work) => {
      const rows = await work.query<Row>(
        `select ${COLUMNS} from people
         where active and ($2::text is null or role = $2) and ($3::text is null or partner_id = $3) and (lower(name), id) > ($4, $5)
         order by lower(name), id limit $6`,
        [actor.personId ?? null, role ?? null, partnerId ?? null, name, id, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(BY_NAME, [last.sortedBy, last.id]),
        (person) => withAbsence(actor, person),
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: PersonId): Promise<PersonView> {
    return this.unitOfWork.read(actor, async (work) => {
      const [person] = await work.query<Row>(`select ${COLUMNS} from people where id = $2`, [
        actor.personId ?? null,
        id,
      ]);
      if (!person) throw new NotFound();
      return withAbsence(actor, person);
    });
  }
}

/** Who is away is our staff's business, and at a partner that of those who lead its people. */
const withAbsence = (actor: Actor, { away, ledByReader, ...person }: Row): PersonView => ({
  ...shownTo(actor, person as Person),
  ...(actor.audience === 'staff' || ledByReader
    ? { away: away && { ...away, from: instant(new Date(away.from)), until: instant(new Date(away.until)) } }
    : {}),
});
