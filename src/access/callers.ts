import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { systemActor, UnitOfWork, type Actor } from '../platform/index.js';
import { keyIn, type KeyParts } from './keys/api-key.rules.js';
import type { PersonId, PersonRole } from './people/person.entity.js';
import { PERSON_MAY_COME_IN } from './people/person.rules.js';
import { RememberedCallers } from './remembered-callers.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SESSION_HOLDS } from './sessions/session.rules.js';
import { tokenHash } from './tokens.js';

interface Found {
  credential: string;
  personId: PersonId;
  role: PersonRole;
  partnerId: string | null;
}

const FOUND = `p.id as "personId", p.role, p.partner_id as "partnerId"`;

/** Finds out who sends a request: by API key, or else by session cookie. */
@Injectable()
export class Callers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly remembered: RememberedCallers,
    private readonly cookie: SessionCookie,
  ) {}

  /** Undefined: nobody we know. A wrong key is nobody even beside a good cookie. */
  async callerOf(request: FastifyRequest): Promise<Actor | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = keyIn(authorization);
      return key && this.remembered.recall(rememberedAs(authorization), () => this.byKey(key));
    }
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.remembered.recall(rememberedAs(token), () => this.bySession(token));
  }

  private async byKey({ id, secret }: KeyParts): Promise<Actor | undefined> {
    const [found] = await this.unitOfWork.read(systemActor('access'), (work) =>
      work.query<Found & { secretHash: Buffer }>(
        `select k.id as credential, k.secret_hash as "secretHash", ${FOUND} from api_keys k join people p on p.id = k.person_id
         where k.id = $1 and k.revoked_at is null and (k.expires_at is null or k.expires_at > now()) and ${PERSON_MAY_COME_IN}`,
        [id],
      ),
    );
    return found && timingSafeEqual(found.secretHash, tokenHash(secret)) ? personActor(found, 'api') : undefined;
  }

  private async bySession(token: string): Promise<Actor | undefined> {
    const [found] = await this.unitOfWork.read(systemActor('access'), (work) =>
      work.query<Found & { unseen: boolean }>(
        `select s.id as credential, s.last_seen_at < now() - interval '1 minute' as unseen, ${FOUND}
         from sessions s join people p on p.id = s.person_id
         where s.token_hash = $1 and ${SESSION_HOLDS} and ${PERSON_MAY_COME_IN}`,
        [tokenHash(token)],
      ),
    );
    if (found?.unseen) await this.noteSeen(found.credential);
    return found && personActor(found, 'portal');
  }

  private noteSeen(sessionId: string): Promise<unknown> {
    return this.unitOfWork.run(systemActor('access'), (work) =>
      work.query(
        `update sessions set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '1 minute'`,
        [sessionId],
      ),
    );
  }
}

const rememberedAs = (secret: string): string => tokenHash(secret).toString('base64');

/** Somebody of ours, or of a partner's, as an actor. */
export function personActor({ personId, role, partnerId, credential }: Found, channel: 'portal' | 'api'): Actor {
  return {
    audience: role === 'partner' ? 'partner' : 'staff',
    role,
    id: personId,
    kind: 'person',
    personId,
    ...(partnerId ? { partnerId } : {}),
    channel,
    credential,
  };
}
