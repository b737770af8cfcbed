import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, systemActor, UnitOfWork, type Config, type Work } from '../../platform/index.js';
import { SetupOver } from '../access.errors.js';
import { PeopleService } from '../people/people.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { newToken, tokenHash } from '../tokens.js';

const VALID = `interval '24 hours'`;

export interface FirstManager {
  name: string;
  email: string;
  password: string;
}

/** The first manager lets everybody else in; whoever can read the log of the first start is the first manager. */
@Injectable()
export class SetupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A link to make the first manager with, good for a day and once; earlier ones die. Undefined when there is a manager already. */
  async link(): Promise<string | undefined> {
    return this.unitOfWork.run(systemActor('setup'), async (work) => {
      if (await hasManager(work)) return undefined;
      const token = newToken();
      await work.query('delete from setup_tokens');
      await work.query(`insert into setup_tokens (token_hash, expires_at) values ($1, now() + ${VALID})`, [
        tokenHash(token),
      ]);
      return `${this.config.url}/setup/${token}`;
    });
  }

  /** @throws SetupOver when the token opens nothing (any more) */
  async assertOpen(token: string): Promise<void> {
    const open = await this.unitOfWork.read(
      systemActor('setup'),
      async (work) => (await isLive(work, token)) && !(await hasManager(work)),
    );
    if (!open) throw new SetupOver();
  }

  /** Makes the first manager and signs them in; answers the session's token. Of two who try at once one succeeds. @throws SetupOver, TooManyRequests */
  async complete(token: string, { name, email, password }: FirstManager): Promise<string> {
    await this.assertOpen(token);
    const passwordHash = await this.people.hashed(password);
    return this.unitOfWork.run(systemActor('setup'), async (work) => {
      if (!(await useUp(work, token)) || (await hasManager(work))) throw new SetupOver();
      const manager = await this.people.create(work, { role: 'manager', name, email, passwordHash });
      return this.sessions.open(work, manager.id);
    });
  }
}

async function isLive(work: Work, token: string): Promise<boolean> {
  const rows = await work.query(
    'select from setup_tokens where token_hash = $1 and used_at is null and expires_at > now()',
    [tokenHash(token)],
  );
  return rows.length > 0;
}

/** Of several who try at once, the database lets one through: the others find the token used. */
async function useUp(work: Work, token: string): Promise<boolean> {
  const used = await work.query(
    `with used as (update setup_tokens set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning 1)
     select from used`,
    [tokenHash(token)],
  );
  return used.length > 0;
}

/** A manager who can sign in: one with nothing but an API key could not use the pages. */
async function hasManager(work: Work): Promise<boolean> {
  const rows = await work.query(
    `select from people where role = 'manager' and active and password_hash is not null limit 1`,
  );
  return rows.length > 0;
}
