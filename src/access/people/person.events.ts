import type { NewEvent } from '../../platform/index.js';
import type { Person } from './person.entity.js';

export const personAdded = (person: Pick<Person, 'id' | 'role' | 'partnerId'>): NewEvent => ({
  type: 'person.added',
  subjectId: person.id,
  data: { role: person.role, partnerId: person.partnerId },
});

export const passwordRenewed = (person: Pick<Person, 'id'>): NewEvent => ({
  type: 'person.password_renewed',
  subjectId: person.id,
});

export const personDeactivated = (person: Pick<Person, 'id'>): NewEvent => ({
  type: 'person.deactivated',
  subjectId: person.id,
});

export const personAway = (
  person: Pick<Person, 'id'>,
  absence: { from: Date; until: Date; substituteId: string | null },
): NewEvent => ({
  type: 'person.away',
  subjectId: person.id,
  data: {
    from: absence.from.toISOString(),
    until: absence.until.toISOString(),
    substituteId: absence.substituteId,
  },
});

export const personBack = (person: Pick<Person, 'id'>): NewEvent => ({ type: 'person.back', subjectId: person.id });

export const personTiered = (person: Pick<Person, 'id' | 'tier'>): NewEvent => ({
  type: 'person.tiered',
  subjectId: person.id,
  data: { tier: person.tier },
});

/** Which, not what: how somebody likes the desk is theirs. */
export const preferencesChanged = (person: Pick<Person, 'id'>, fields: readonly string[]): NewEvent => ({
  type: 'person.preferences_changed',
  subjectId: person.id,
  data: { fields },
});

export const personJoined = (person: Pick<Person, 'id' | 'team'>): NewEvent => ({
  type: 'person.joined_team',
  subjectId: person.id,
  data: { team: person.team },
});
