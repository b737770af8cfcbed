import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NotFound, ServerSecret, type Actor, type Work } from '../../platform/index.js';
import { PeopleService, type NewPerson } from '../people/people.service.js';
import { Person, type PersonId } from '../people/person.entity.js';
import { RememberedCallers } from '../remembered-callers.js';
import { newToken, tokenHash } from '../tokens.js';
import { ApiKey, type KeyId } from './api-key.entity.js';
import { keyText } from './api-key.rules.js';

/** What the key is for, and whose it is: somebody's we know, or a new person's made with it. */
export type NewKey = { name: string; expiresAt?: Date | null } & ({ personId: string } | { person: NewPerson });

@Injectable()
export class KeysService {
  constructor(
    private readonly people: PeopleService,
    private readonly remembered: RememberedCallers,
    private readonly secret: ServerSecret,
  ) {}

  /** Makes a key; answers its row and its text, which is kept nowhere. @throws NotFound when there is no such person */
  async createKey(work: Work, wanted: NewKey, secret = newToken()): Promise<{ row: ApiKey; key: string }> {
    const person =
      'person' in wanted ? await this.people.create(work, wanted.person) : await activePerson(work, wanted.personId);
    const row: ApiKey = {
      id: work.newId('key'),
      personId: person.id,
      name: wanted.name,
      secretHash: tokenHash(secret),
      createdAt: work.now,
      expiresAt: wanted.expiresAt ?? null,
      revokedAt: null,
    };
    await work.insert(ApiKey, row);
    work.record({ type: 'key.created', subjectId: row.id, data: { personId: person.id } });
    return { row, key: keyText(row.id, secret) };
  }

  /**
   * The secret of the key a request makes. With an Idempotency-Key its repetition must answer the same key, yet the kept answer must
   * not hold it: so it is derived from the Idempotency-Key, under our own secret.
   */
  secretFor({ once }: Actor): string {
    return once
      ? this.secret.sign('api-key', JSON.stringify([once.caller, once.key])).toString('base64url')
      : newToken();
  }

  /** @throws NotFound */
  async revoke(work: Work, id: KeyId): Promise<void> {
    const key = await work.lock(ApiKey, id);
    if (key.revokedAt) return;
    await work.manager.update(ApiKey, { id }, { revokedAt: work.now });
    this.remembered.forget();
    work.record({ type: 'key.revoked', subjectId: id, data: { personId: key.personId } });
  }

  /** The keys that were not revoked, newest first. */
  list(work: Work): Promise<ApiKey[]> {
    return work.manager.find(ApiKey, { where: { revokedAt: IsNull() }, order: { id: 'desc' }, take: 200 });
  }
}

async function activePerson(work: Work, id: string): Promise<Person> {
  const person = await work.manager.findOneBy(Person, { id: id as PersonId, active: true });
  if (!person) throw new NotFound('There is nobody of this id, or they no longer work here.');
  return person;
}
