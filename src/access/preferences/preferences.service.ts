import { Injectable } from '@nestjs/common';
import { assertFresh, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { preferencesChanged } from '../people/person.events.js';
import { Person, type PersonId } from '../people/person.entity.js';
import type { PreferencesDto } from './preferences.dto.js';
import { changed, type Preferences } from './preferences.rules.js';
import { preferencesView, type PreferencesView } from './preferences.views.js';

const LANGUAGE_UNLESS_SAID = 'en';

interface Chosen {
  document: Partial<Preferences>;
  version: number;
}

/** How each of our people likes the desk: theirs alone to read and to change. */
@Injectable()
export class PreferencesService {
  constructor(private readonly uow: UnitOfWork) {}

  mine(actor: Actor): Promise<PreferencesView> {
    return this.uow.read(actor, async (work) => {
      const person = await work.findOne(Person, idOf(actor));
      if (!person) throw new NotFound();
      const { document, version } = await chosenBy(work, person.id);
      return preferencesView(person, document, version);
    });
  }

  /** @throws Stale */
  change(actor: Actor, change: PreferencesDto, ifMatch: number | undefined): Promise<PreferencesView> {
    return this.uow.run(actor, async (work) => {
      const person = await work.lock(Person, idOf(actor));
      const { document, version } = await chosenBy(work, person.id);
      assertFresh(version, ifMatch);
      const moved = await moveTo(work, person, change);
      const { chosen, fields } = changed(document, change);
      const others = [...new Set([...moved, ...fields])];
      if (others.length === 0) return preferencesView(person, document, version);
      await keep(work, person.id, chosen, version + 1);
      work.record(preferencesChanged(person, others));
      return preferencesView(person, chosen, version + 1);
    });
  }
}

/** Mails are written by language and zone of the person, whoever told the desk of them. Answers which are others now. */
async function moveTo(work: Work, person: Person, { language, zone }: PreferencesDto): Promise<string[]> {
  const after = {
    language: language === undefined ? person.language : (language ?? LANGUAGE_UNLESS_SAID),
    zone: zone === undefined ? person.zone : zone,
  };
  const fields = (['language', 'zone'] as const).filter((field) => after[field] !== person[field]);
  if (fields.length > 0) await work.update(Person, person, after);
  return fields;
}

async function chosenBy(work: Work, personId: string): Promise<Chosen> {
  const [row] = await work.query<Chosen>('select document, version from preferences where person_id = $1', [personId]);
  return row ?? { document: {}, version: 0 };
}

async function keep(work: Work, personId: string, chosen: Partial<Preferences>, version: number): Promise<void> {
  await work.query(
    `insert into preferences (person_id, document, version, changed_at) values ($1, $2::jsonb, $3, $4)
     on conflict (person_id) do update set document = excluded.document, version = excluded.version, changed_at = excluded.changed_at`,
    [personId, JSON.stringify(chosen), version, work.now],
  );
}

const idOf = (actor: Actor): PersonId => (actor.personId ?? actor.id) as PersonId;
