import { compileCalendar, type BusinessCalendar, type CalendarTerms } from '../../calendars/index.js';
import type { Rung } from '../../commitments/index.js';
import type { Work } from '../../platform/index.js';
import { FIRST_NAMES, LAST_NAMES } from './seed-words.js';
import { Dice } from './dice.js';
import { insertRows, type Row } from './sheaf.js';

/** A partner of the generated desk, with its hours and whom to write to. */
export interface CastPartner {
  id: string;
  kind: string;
  zone: string;
  calendarId: string;
  calendarVersion: number;
  hours: BusinessCalendar;
  people: string[];
}
export interface Ladder {
  id: string;
  rungs: Rung[];
}
/** Who takes part in the generated cases, and how promises are chased here. */
export interface Cast {
  agents: string[];
  partners: CastPartner[];
  ladders: { partner: Ladder; own: Ladder };
}

const AGENTS = 24;
const KINDS = ['courier', 'seller', 'repairer', 'payment'] as const;
const ZONES = ['Europe/Berlin', 'Europe/Lisbon', 'Europe/Warsaw', 'Europe/London'];
const PARTNERS = 40;
const PEOPLE_OF_EACH = 2;

const hours = (from: string, until: string): [string, string][] => [[from, until]];

/** Makes the cast of generated cases, or finds it where an earlier run has made it. */
export async function assembleCast(work: Work): Promise<Cast> {
  const known = await work.query('select from partners where external_ref = $1', [refOf(0)]);
  if (known.length === 0) await makeCast(work);
  return readCast(work);
}

async function makeCast(work: Work): Promise<void> {
  const dice = new Dice(40);
  const calendars: Row[] = [];
  const versions: Row[] = [];
  const partners: Row[] = [];
  const people: Row[] = Array.from({ length: AGENTS }, (_, n) =>
    person(work, dice, `agent${n}`, { role: n < 3 ? 'manager' : 'agent' }),
  );
  for (let n = 0; n < PARTNERS; n++) {
    const calendar = { id: work.newId('cal'), name: `Hours of partner ${n + 1}`, version: 1, created_at: work.now };
    const partner = { id: work.newId('ptn'), zone: ZONES[n % ZONES.length]!, kind: KINDS[n % KINDS.length]! };
    calendars.push(calendar);
    versions.push({
      calendar_id: calendar.id,
      version: 1,
      terms: openingHours(dice, partner.zone),
      created_by: work.actor.id,
      created_at: work.now,
    });
    partners.push({
      ...partner,
      name: `${dice.pick(LAST_NAMES)} ${TRADES[partner.kind]}`,
      calendar_id: calendar.id,
      active: true,
      external_ref: refOf(n),
      created_at: work.now,
      version: 1,
    });
    for (let p = 0; p < PEOPLE_OF_EACH; p++) {
      people.push(
        person(work, dice, `partner${n}.${p}`, { role: 'partner', partner_id: partner.id, zone: partner.zone }),
      );
    }
  }
  await insertRows(work, 'calendars', calendars);
  await insertRows(work, 'calendar_versions', versions);
  await insertRows(work, 'partners', partners);
  await insertRows(work, 'people', people);
  for (const { id, kind } of partners)
    work.record({ type: 'partner.added', subjectId: id as string, data: { kind, source: 'seed' }, silent: true });
}

const refOf = (partner: number): string => `seed:partner:${partner}`;
const TRADES = { courier: 'Couriers', seller: 'Trading', repairer: 'Repairs', payment: 'Payments' };
/** RFC 2606 keeps this name from ever being anybody's. */
const MAIL_HOST = 'seed.example.com';

function person(work: Work, dice: Dice, account: string, { role, partner_id = null, zone = null }: Row): Row {
  return {
    id: work.newId('per'),
    role,
    partner_id,
    name: `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`,
    email: `${account}@${MAIL_HOST}`,
    language: 'en',
    zone,
    active: true,
    created_at: work.now,
    version: 1,
  };
}

function openingHours(dice: Dice, zone: string): CalendarTerms {
  const [from, until] = [`0${dice.between(7, 9)}:00`, `${dice.between(16, 19)}:00`];
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', ...(dice.chance(0.4) ? ['sat'] : [])];
  return { zone, hours: Object.fromEntries(week.map((day) => [day, hours(from, until)])), holidays: [], breaks: {} };
}

async function readCast(work: Work): Promise<Cast> {
  const partners = await work.query<CastPartner & { terms: CalendarTerms }>(
    `select p.id, p.kind, p.zone, v.calendar_id as "calendarId", v.version as "calendarVersion", v.terms,
       (select array_agg(id) from people where partner_id = p.id) as people
     from partners p join calendar_versions v on v.calendar_id = p.calendar_id and v.version = 1
     where p.external_ref like 'seed:partner:%' order by p.id`,
  );
  const agents = await work.query<{ id: string }>(`select id from people where email like $1 order by id`, [
    `agent%@${MAIL_HOST}`,
  ]);
  const ladders = await work.query<Ladder & { kind: string }>(
    `select distinct on (kind) id, kind, rungs from chase_ladders where kind in ('partner', 'own') order by kind, version desc`,
  );
  const ladder = (kind: string): Ladder => ladders.find((found) => found.kind === kind)!;
  return {
    agents: agents.map(({ id }) => id),
    partners: partners.map(({ terms, ...partner }) => ({ ...partner, hours: compileCalendar(terms) })),
    ladders: { partner: ladder('partner'), own: ladder('own') },
  };
}
