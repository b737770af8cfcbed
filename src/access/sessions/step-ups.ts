import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { NoSession, StepUpNeeded, WrongPassword } from '../access.errors.js';
import { Passwords } from '../passwords.js';
import { STEP_UP_MINUTES } from './session.rules.js';
import { SignInLimits } from './sign-in-limits.js';

/** Whoever sits at an open browser is asked once more who they are, before what weighs most. An API key proves itself with each request. */
@Injectable()
export class StepUps {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly limits: SignInLimits,
  ) {}

  /** Answers until when it counts. Guessing is held back as at the door. @throws NoSession, WrongPassword, TooManyRequests */
  async stepUp(actor: Actor, password: string, address: string): Promise<Date> {
    if (actor.channel !== 'portal' || !actor.credential) throw new NoSession();
    const [found] = await this.uow.read(actor, (work) =>
      work.query<{ email: string | null; passwordHash: string | null }>(
        'select email, password_hash as "passwordHash" from people where id = $1',
        [actor.personId],
      ),
    );
    const attempt = this.limits.attempt((found?.email ?? actor.id).trim().toLowerCase(), address);
    try {
      if (!(await this.passwords.verify(found?.passwordHash, password))) throw new WrongPassword();
      const until = await this.uow.run(actor, (work) => note(work));
      attempt.forgive();
      return until;
    } catch (error) {
      if (!(error instanceof WrongPassword)) attempt.forgive();
      throw error;
    }
  }

  /** Whether whoever acts has proved lately that it is them. @throws StepUpNeeded */
  async assertFresh(work: Work): Promise<void> {
    const { channel, credential, personId } = work.actor;
    if (channel === 'api') return;
    const [fresh] = await work.query(
      `select from sessions where id = $1 and person_id = $2 and revoked_at is null
         and stepped_up_at > $3::timestamptz - interval '${STEP_UP_MINUTES} minutes'`,
      [credential ?? null, personId ?? null, work.now],
    );
    if (!fresh) throw new StepUpNeeded();
  }
}

async function note(work: Work): Promise<Date> {
  const { credential, personId } = work.actor;
  await work.query('update sessions set stepped_up_at = $3 where id = $1 and person_id = $2', [
    credential,
    personId,
    work.now,
  ]);
  work.record({ type: 'session.stepped_up', subjectId: credential!, data: { personId } });
  return new Date(work.now.getTime() + STEP_UP_MINUTES * 60_000);
}
