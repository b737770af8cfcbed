import type { PersonTier } from '../../access/index.js';
import { toLocal } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import type { Stage } from '../stage.js';
import type { Cast, PartnerPlayers, Player } from './cast.js';
import type { Directory, Invented } from './directory.js';
import { MAIL_HOST, PARTNER_ROLES, PARTNERS, PEOPLE_OF_EACH, STAFF, type PartnerRole } from './roster.js';
import { newPassword, type SignIn } from './sign-in.js';

const DAY = 86_400_000;

/** A password and its hash, made before the story begins: hashing is slow on purpose. */
export interface Password {
  plain: string;
  hash: string;
}

/** Enough passwords for everybody on the roster. */
export async function preparePasswords(stage: Stage): Promise<Password[]> {
  // The second manager comes on top of the staff.
  const needed = STAFF.length + 1 + PARTNER_ROLES.length * PEOPLE_OF_EACH;
  const passwords: Password[] = [];
  while (passwords.length < needed) {
    const plain = newPassword();
    passwords.push({ plain, hash: (await stage.people.hashed(plain))! });
  }
  return passwords;
}

/** Brings everybody of the roster onto the desk, `now` being when the demo is looked at: then the partners are open. */
export async function hire(
  stage: Stage,
  directory: Directory,
  passwords: readonly Password[],
  now: Date,
): Promise<Cast> {
  const left = [...passwords];
  const join = (invented: Invented, role: SignIn['role'], belongs: Belongs = {}): Promise<Player> =>
    stage.uow.run(stage.system, (work) => player(stage, work, invented, { role, belongs, password: left.pop()! }));

  const staff: Player[] = [];
  for (const role of STAFF) staff.push(await join(directory.next('GB'), role));
  const partners = {} as Record<PartnerRole, PartnerPlayers>;
  for (const role of PARTNER_ROLES) {
    const { name, country } = PARTNERS[role];
    const people = Array.from({ length: PEOPLE_OF_EACH }, () => directory.next(country));
    const { id, zone } = await partner(stage, staff[0]!, role, people[0]!.zone, now);
    const players: Player[] = [];
    // The first of a house leads it, and sees its team.
    for (const [at, invented] of people.entries())
      players.push(await join(invented, 'partner', { partnerId: id, tier: at === 0 ? 'lead' : 'agent' }));
    partners[role] = { id, name, zone, people: players };
  }
  const secondManager = await join(directory.next('GB'), 'manager');
  return { manager: staff[0]!, secondManager, agents: staff.slice(1), partners };
}

interface Belongs {
  partnerId?: string;
  tier?: PersonTier;
}

async function player(
  { people, keys }: Stage,
  work: Work,
  { name, account, zone }: Invented,
  { role, belongs, password }: { role: SignIn['role']; belongs: Belongs; password: Password },
): Promise<Player> {
  const email = `${account}@${MAIL_HOST}`;
  const person = await people.create(work, { role, name, email, zone, passwordHash: password.hash, ...belongs });
  const partner = belongs.partnerId ? { partnerId: belongs.partnerId } : {};
  const { key } = await keys.createKey(work, { name: DEMO_KEY, personId: person.id });
  return {
    personId: person.id,
    actor: {
      audience: role === 'partner' ? 'partner' : 'staff',
      role,
      id: person.id,
      kind: 'person',
      personId: person.id,
      channel: role === 'partner' ? 'link' : 'portal',
      ...partner,
    },
    signIn: { role, name, email, password: password.plain, apiKey: key, ...partner },
  };
}

/** The name by which the demo finds its keys again. */
export const DEMO_KEY = 'demo';

async function partner(
  { calendars, partners }: Stage,
  manager: Player,
  role: PartnerRole,
  zone: string,
  now: Date,
): Promise<{ id: string; zone: string }> {
  const { name, kind, hours } = PARTNERS[role];
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const calendar = await calendars.create(manager.actor, {
    name: `Hours of ${name}`,
    zone,
    hours: Object.fromEntries(week.map((day) => [day, [hours]])),
    // Whoever looks at the demo in the night sees its chases too, and soon after midnight what was to be done before it.
    openings: Object.fromEntries(
      [-1, 0, 1].map((days) => [dateIn(zone, now, days), [[days < 0 ? hours[0] : '00:00', '24:00']]]),
    ),
  });
  return partners.create(manager.actor, { name, kind, zone, calendarId: calendar.id, externalRef: `demo:${role}` });
}

const dateIn = (zone: string, now: Date, days: number): string =>
  toLocal(now.getTime() + days * DAY, zone).slice(0, 'yyyy-mm-dd'.length);
