import { Injectable } from '@nestjs/common';
import { NotFound, pageOf, readCursor, UnitOfWork, writeCursor, type Actor, type Page } from '../../platform/index.js';
import type { ListPeople } from './list-people.dto.js';
import type { Person, PersonId } from './person.entity.js';
import { shownTo, type PersonView } from './person.views.js';

const BY_NAME = 'name';
const COLUMNS = `id, role, partner_id as "partnerId", name, email, phone, language, zone, active, version, lower(name) as "sortedBy"`;
type Row = Person & { sortedBy: string };

@Injectable()
export class PeopleQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The active, by name: to pick an owner or an assignee from. */
  list(actor: Actor, { role, partnerId, limit, cursor }: ListPeople): Promise<Page<PersonView>> {
    const [name = '', id = ''] = readCursor(BY_NAME, ['text', 'text'], cursor) ?? [];
    return this.unitOfWork.read(actor, async (work) => {
      const rows = await work.query<Row>(
        `select ${COLUMNS} from people
         where active and ($1::text is null or role = $1) and ($2::text is null or partner_id = $2) and (lower(name), id) > ($3, $4)
         order by lower(name), id limit $5`,
        [role ?? null, partnerId ?? null, name, id, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(BY_NAME, [last.sortedBy, last.id]),
        (person) => shownTo(actor, person),
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: PersonId): Promise<PersonView> {
    return this.unitOfWork.read(actor, async (work) => {
      const [person] = await work.query<Row>(`select ${COLUMNS} from people where id = $1`, [id]);
      if (!person) throw new NotFound();
      return shownTo(actor, person);
    });
  }
}
