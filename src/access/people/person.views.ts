import type { Actor } from '../../platform/index.js';
import type { Person, PersonTier } from './person.entity.js';

/** Until when somebody is away, and who takes their place. */
export class AwayView {
  from!: string;
  until!: string;
  substituteId!: string | null;
}

/** Somebody who works with the desk. */
export class PersonView {
  id!: string;
  role!: 'agent' | 'manager' | 'partner';
  partnerId!: string | null;
  /** Where a partner's person stands; told to nobody else. */
  tier!: PersonTier;
  /** The team of one of ours; null for a partner's people. */
  team!: string | null;
  name!: string;
  /** Null where the reader may not know it. */
  email!: string | null;
  phone!: string | null;
  /** BCP 47. */
  language!: string;
  /** IANA name of the time zone they work in. */
  zone!: string | null;
  active!: boolean;
  /** Null when they are not, nor will be; and to whom that is no business. */
  away!: AwayView | null;
  version!: number;
}

export function forStaff(person: Person): PersonView {
  const { id, role, partnerId, tier, team, name, email, phone, language, zone, active, version } = person;
  return { id, role, partnerId, tier, team, name, email, phone, language, zone, active, away: null, version };
}

/** A partner's people among themselves: whom to hand a task to. */
export function forColleague(person: Person): PersonView {
  return { ...forStaff(person), email: null, phone: null };
}

export const shownTo = (actor: Actor, person: Person): PersonView =>
  actor.audience === 'partner' && actor.personId !== person.id ? forColleague(person) : forStaff(person);
