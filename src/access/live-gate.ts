import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork, type Actor, type LiveGate } from '../platform/index.js';
import { PERSON_MAY_COME_IN } from './people/person.rules.js';
import { RememberedCallers } from './remembered-callers.js';
import { SESSION_HOLDS } from './sessions/session.rules.js';

const HOLDS: Record<string, string> = {
  ses: `select from sessions s join people p on p.id = s.person_id where s.id = $1 and ${SESSION_HOLDS} and ${PERSON_MAY_COME_IN}`,
  key: `select from api_keys k join people p on p.id = k.person_id where k.id = $1 and k.revoked_at is null
        and (k.expires_at is null or k.expires_at > now()) and ${PERSON_MAY_COME_IN}`,
  lnk: `select from links l left join people p on p.id = l.person_id where l.id = $1 and l.revoked_at is null and l.expires_at > now()
        and (l.person_id is null or ${PERSON_MAY_COME_IN})`,
};

/** Whether what let somebody in still would: asked, a few seconds apart at most, for every stream that stays open. */
@Injectable()
export class CredentialGate implements LiveGate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly remembered: RememberedCallers,
  ) {}

  async stillValid(actor: Actor): Promise<boolean> {
    const { credential } = actor;
    const holds = credential && HOLDS[credential.slice(0, 3)];
    if (!holds) return false;
    const found = await this.remembered.recall(credential, async () => {
      const rows = await this.unitOfWork.read(systemActor('access'), (work) => work.query(holds, [credential]));
      return rows.length > 0 ? actor : undefined;
    });
    return found !== undefined;
  }
}
