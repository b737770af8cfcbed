import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '../../platform/index.js';
import { PeopleQueries } from '../people/people.queries.js';
import type { PersonId } from '../people/person.entity.js';
import { ACTS, reachOf } from '../permissions.js';
import type { MeView, OrganisationView } from './me.views.js';

interface Place {
  team: string | null;
  partner: OrganisationView | null;
}

@Injectable()
export class MeQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleQueries,
  ) {}

  /** @throws NotFound */
  async me(actor: Actor): Promise<MeView> {
    const person = await this.people.one(actor, actor.personId as PersonId);
    const [place] = await this.uow.read(actor, (work) =>
      work.query<Place>(
        `select p.team, case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as partner
         from people p left join partners t on t.id = p.partner_id where p.id = $1`,
        [person.id],
      ),
    );
    return { person, team: place!.team, partner: place!.partner, may: actsOf(actor) };
  }
}

function actsOf({ role }: Actor): MeView['may'] {
  const acts: MeView['may'] = {};
  for (const act of ACTS) {
    const reach = reachOf(role, act);
    if (reach !== 'none') acts[act] = reach;
  }
  return acts;
}
