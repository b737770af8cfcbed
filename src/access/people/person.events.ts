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
