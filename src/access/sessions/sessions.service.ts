import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { WrongCredentials } from '../access.errors.js';
import { PERSON_MAY_COME_IN } from '../people/person.rules.js';
import { Passwords } from '../passwords.js';
import type { Person } from '../people/person.entity.js';
import { forStaff, type PersonView } from '../people/person.views.js';
import { RememberedCallers } from '../remembered-callers.js';
import { newToken, tokenHash } from '../tokens.js';
import { LONGEST_DAYS } from './session.rules.js';
import { SignInLimits } from './sign-in-limits.js';

/** Where somebody signs in from: their address, and the session their browser held until now. */
export interface Doorstep {
  readonly address: string;
  readonly token: string | undefined;
}
export interface OpenedSession {
  readonly token: string;
  readonly person: PersonView;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
    private readonly remembered: RememberedCallers,
  ) {}

  /** A new session, always under a new token; the one the browser held before ends. @throws WrongCredentials, TooManyRequests */
  async signIn(email: string, password: string, doorstep: Doorstep): Promise<OpenedSession> {
    const attempt = this.limits.attempt(email.trim().toLowerCase(), doorstep.address);
    try {
      const person = await this.personWith(email.trim(), password);
      if (doorstep.token) await this.signOut(doorstep.token);
      const token = await this.unitOfWork.run(inTheNameOf(person), (work) => this.open(work, person.id));
      attempt.forgive();
      return { token, person: forStaff(person) };
    } catch (error) {
      if (!(error instanceof WrongCredentials)) attempt.forgive();
      throw error;
    }
  }

  /** Opens a session for somebody who has just proved who they are; answers its token. */
  async open(work: Work, personId: string): Promise<string> {
    const token = newToken();
    await work.query('delete from sessions where person_id = $1 and expires_at < now()', [personId]);
    const id = work.newId('ses');
    await work.query(
      `insert into sessions (id, token_hash, person_id, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, now(), now(), now() + interval '${LONGEST_DAYS} days')`,
      [id, tokenHash(token), personId],
    );
    work.record({ type: 'session.opened', subjectId: id, data: { personId } });
    return token;
  }

  /** Ends the session of this token, if there is one. */
  async signOut(token: string): Promise<void> {
    await this.unitOfWork.run(systemActor('access'), (work) =>
      work.query('update sessions set revoked_at = now() where token_hash = $1 and revoked_at is null', [
        tokenHash(token),
      ]),
    );
    this.remembered.forget();
  }

  private async personWith(email: string, password: string): Promise<Person> {
    const [found] = await this.unitOfWork.read(systemActor('access'), (work) =>
      work.query<Person>(
        `select p.id, p.role, p.partner_id as "partnerId", p.name, p.email, p.phone, p.language, p.zone, p.active, p.version,
           p.password_hash as "passwordHash"
         from people p where lower(p.email) = lower($1) and ${PERSON_MAY_COME_IN}`,
        [email],
      ),
    );
    const right = await this.passwords.verify(found?.passwordHash, password);
    if (!found || !right) throw new WrongCredentials();
    return found;
  }
}

/** Signing in is the person's own doing, but the rows it writes are the desk's. */
const inTheNameOf = (person: Person): Actor => ({ ...systemActor(person.id), kind: 'person', personId: person.id });
