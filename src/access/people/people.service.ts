import { Injectable } from '@nestjs/common';
import { assertFresh, Forbidden, isUniqueViolation, type Work } from '../../platform/index.js';
import { EmailTaken, LastManager, TeamOfOurs } from '../access.errors.js';
import { Credentials } from '../credentials.js';
import { Passwords } from '../passwords.js';
import { Person, type PersonId, type PersonRole, type PersonTier } from './person.entity.js';
import { passwordRenewed, personAdded, personDeactivated, personJoined } from './person.events.js';

export interface NewPerson {
  role: PersonRole;
  /** Of a partner's person, and only of those. */
  partnerId?: string | null;
  /** Where a partner's person stands; `agent` unless said. */
  tier?: PersonTier | undefined;
  name: string;
  email?: string | null;
  phone?: string | null;
  language?: string;
  zone?: string | null;
  /** From `PeopleService.hashed`: hashing takes too long to hold a transaction open for it. */
  passwordHash?: string | null;
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly passwords: Passwords,
    private readonly credentials: Credentials,
  ) {}

  /** The hash of a new password, to be made before the work begins. @throws TooManyRequests */
  async hashed(password: string | null | undefined): Promise<string | null> {
    return password ? this.passwords.hash(password) : null;
  }

  /** @throws EmailTaken */
  async create(work: Work, person: NewPerson): Promise<Person> {
    if ((person.role === 'partner') !== Boolean(person.partnerId))
      throw new Forbidden('Only partners’ people belong to a partner.');
    const row: Person = {
      id: work.newId('per'),
      role: person.role,
      partnerId: person.partnerId ?? null,
      tier: person.tier ?? 'agent',
      team: null,
      name: person.name,
      email: person.email?.trim() || null,
      phone: person.phone ?? null,
      language: person.language ?? 'en',
      zone: person.zone ?? null,
      passwordHash: person.passwordHash ?? null,
      active: true,
      createdAt: work.now,
      version: 1,
    };
    try {
      await work.insert(Person, row);
    } catch (error) {
      throw isUniqueViolation(error, 'people_email') ? new EmailTaken() : error;
    }
    work.record(personAdded(row));
    return row;
  }

  /** Everybody of a partner, oldest first. */
  ofPartner(work: Work, partnerId: string): Promise<Person[]> {
    return work.manager.find(Person, { where: { partnerId }, order: { id: 'asc' } });
  }

  /** Gives somebody a new password; whoever is signed in with the old one has to come in anew. @throws NotFound */
  async renewPassword(work: Work, id: PersonId, passwordHash: string): Promise<void> {
    const person = await work.lock(Person, id);
    await work.update(Person, person, { passwordHash });
    await this.credentials.endSessionsOf(work, id);
    work.record(passwordRenewed(person));
  }

  /** Puts one of ours into a team, or in none. @throws TeamOfOurs, NotFound, Stale */
  async join(work: Work, id: PersonId, team: string | null, ifMatch: number | undefined): Promise<Person> {
    const person = await work.lock(Person, id);
    assertFresh(person.version, ifMatch);
    if (person.role === 'partner') throw new TeamOfOurs();
    if (person.team === team) return person;
    await work.update(Person, person, { team });
    work.record(personJoined(person));
    return person;
  }

  /** Shuts somebody out: sessions, keys and links end with it. @throws LastManager, NotFound */
  async deactivate(work: Work, id: PersonId): Promise<Person> {
    // All managers locked first, in one order: two who shut each other out at the same time would otherwise both succeed.
    const managers = await work.query<{ id: string }>(
      `select id from people where role = 'manager' and active order by id for update`,
    );
    const person = await work.lock(Person, id);
    if (!person.active) return person;
    if (person.role === 'manager' && managers.length === 1) throw new LastManager();
    await work.update(Person, person, { active: false });
    await this.credentials.revokeAllOf(work, id);
    work.record(personDeactivated(person));
    return person;
  }
}
