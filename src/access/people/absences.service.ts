import { Injectable } from '@nestjs/common';
import { Invalid, NotFound, type Work } from '../../platform/index.js';
import { NotAway, OnlyForLeads } from '../access.errors.js';
import { Person, type PersonId, type PersonTier } from './person.entity.js';
import { leads } from './person.rules.js';
import { personAway, personBack, personTiered } from './person.events.js';

export interface Absence {
  from: Date;
  until: Date;
  substituteId: string | null;
}

/** Who is away and who takes their place, and who stands where at a partner. */
@Injectable()
export class AbsencesService {
  /** Notes that somebody is away, in place of what was noted before. @throws NotFound, OnlyForLeads, Invalid */
  async away(work: Work, id: PersonId, absence: Absence): Promise<Person> {
    const person = await within(work, id);
    const faults = [...endFaults(absence, work.now), ...(await substituteFaults(work, person, absence.substituteId))];
    if (faults.length > 0) throw new Invalid(faults);
    await work.query(
      `insert into absences (person_id, starts_at, until, substitute_id, noted_by, noted_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (person_id) do update set starts_at = excluded.starts_at, until = excluded.until, substitute_id = excluded.substitute_id,
         noted_by = excluded.noted_by, noted_at = excluded.noted_at`,
      [id, absence.from, absence.until, absence.substituteId, work.actor.personId ?? work.actor.id, work.now],
    );
    work.record(personAway(person, absence));
    return person;
  }

  /** @throws NotFound, OnlyForLeads, NotAway */
  async back(work: Work, id: PersonId): Promise<Person> {
    const person = await within(work, id);
    const [, removed] = (await work.query('delete from absences where person_id = $1', [id])) as unknown as [
      unknown,
      number,
    ];
    if (removed === 0) throw new NotAway();
    work.record(personBack(person));
    return person;
  }

  /** @throws NotFound, Invalid for one of ours */
  async tier(work: Work, id: PersonId, tier: PersonTier): Promise<Person> {
    const person = await work.lock(Person, id);
    if (person.role !== 'partner') throw new Invalid([{ field: 'tier', problem: 'is for a partner’s people' }]);
    if (person.tier === tier) return person;
    await work.update(Person, person, { tier });
    work.record(personTiered(person));
    return person;
  }
}

/** Whom this is about: anybody for our staff; for those who lead a partner's people one of these, whom they see and cannot change. */
async function within(work: Work, id: PersonId): Promise<Person> {
  if (work.actor.audience !== 'partner') return work.lock(Person, id);
  const person = await work.findOne(Person, id);
  if (!person?.active || person.partnerId !== work.actor.partnerId) throw new NotFound();
  const leader = work.actor.personId ? await work.findOne(Person, work.actor.personId) : undefined;
  if (!leader || !leads(leader)) throw new OnlyForLeads();
  return person;
}

type Fault = { field: string; problem: string };

function endFaults({ from, until }: Absence, now: Date): Fault[] {
  if (Number.isNaN(until.getTime())) return [{ field: 'until', problem: 'is no time' }];
  if (Number.isNaN(from.getTime())) return [{ field: 'from', problem: 'is no time' }];
  if (until <= now) return [{ field: 'until', problem: 'lies in the past' }];
  return until <= from ? [{ field: 'until', problem: 'is not after the beginning' }] : [];
}

async function substituteFaults(work: Work, person: Person, id: string | null): Promise<Fault[]> {
  const fault = (problem: string): Fault[] => [{ field: 'substituteId', problem }];
  if (id === null) return [];
  if (id === person.id) return fault('is the same person');
  const other = await work.findOne(Person, id);
  const isColleague = other?.active && other.partnerId === person.partnerId;
  if (!isColleague) return fault('is not an active colleague');
  return other.email === null ? fault('has no e-mail address to be told at') : [];
}
