import type { PersonId } from '../../access/index.js';
import type { Work } from '../../platform/index.js';
import type { Stage } from '../stage.js';
import { DEMO_KEY, type Password } from './hire.js';
import { MAIL_HOST } from './roster.js';
import type { SignIn } from './sign-in.js';

interface Known {
  id: PersonId;
  role: SignIn['role'];
  name: string;
  email: string;
  partnerId: string | null;
}

/** Gives the people of a demo that is here already new passwords and keys; the old ones end. */
export async function renewSignIns(stage: Stage, passwords: readonly Password[]): Promise<SignIn[]> {
  return stage.uow.run(stage.system, async (work) => {
    const known = await work.query<Known>(
      `select id, role, name, email, partner_id as "partnerId" from people where active and email like $1 order by id limit $2`,
      [`%@${MAIL_HOST}`, passwords.length],
    );
    await endOldKeys(stage, work, known);
    const renewed: SignIn[] = [];
    for (const [at, { id, partnerId, ...person }] of known.entries()) {
      const { plain, hash } = passwords[at]!;
      await stage.people.renewPassword(work, id, hash);
      const { key } = await stage.keys.createKey(work, { name: DEMO_KEY, personId: id });
      renewed.push({ ...person, password: plain, apiKey: key, ...(partnerId ? { partnerId } : {}) });
    }
    return renewed;
  });
}

async function endOldKeys({ keys }: Stage, work: Work, people: readonly Known[]): Promise<void> {
  for (const { id, name, personId } of await keys.list(work)) {
    if (name === DEMO_KEY && people.some((person) => person.id === personId)) await keys.revoke(work, id);
  }
}
