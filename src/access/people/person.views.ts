import type { Actor } from '../../platform/index.js';
import type { Person } from './person.entity.js';

/** Somebody who works with the desk. */
export class PersonView {
  id!: string;
  role!: 'agent' | 'manager' | 'partner';
  partnerId!: string | null;
  name!: string;
  /** Null where the reader may not know it. */
  email!: string | null;
  phone!: string | null;
  /** BCP 47. */
  language!: string;
  /** IANA name of the time zone they work in. */
  zone!: string | null;
  active!: boolean;
  version!: number;
}

export function forStaff(person: Person): PersonView {
  const { id, role, partnerId, name, email, phone, language, zone, active, version } = person;
  return { id, role, partnerId, name, email, phone, language, zone, active, version };
}

/** A partner's people among themselves: whom to hand a task to. */
export function forColleague(person: Person): PersonView {
  return { ...forStaff(person), email: null, phone: null };
}

export const shownTo = (actor: Actor, person: Person): PersonView =>
  actor.audience === 'partner' && actor.personId !== person.id ? forColleague(person) : forStaff(person);
