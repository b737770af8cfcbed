import type { Work } from '../../platform/index.js';
import type { Hand, Involved } from './four-eyes.rules.js';
import type { Away, Seat } from './seats.rules.js';

const HOLDER = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email)`;

/** For an approval `a`: who asked for it, whose case it is, and who of ours wrote to the customer in it or in what was merged with it. */
export const INVOLVED = `jsonb_build_object(
  'requester', (select ${HOLDER('p')} from people p where p.id = a.requested_by),
  'owner', (select ${HOLDER('p')} from cases c join cases h on h.id = coalesce(c.head_id, c.id) join people p on p.id = h.owner_id
     where c.id = a.case_id),
  'writers', (select coalesce(jsonb_agg(${HOLDER('p')} order by p.id), '[]') from people p where p.id in (
     select e.author_id from entries e where e.case_id = any(kept_family(a.case_id)) and e.author_kind = 'staff'
       and 'customer' = any (e.readers))))`;

export async function involvedIn(work: Work, asked: { caseId: string; requestedBy: string }): Promise<Involved> {
  const [row] = await work.query<{ involved: Involved }>(
    `select ${INVOLVED} as involved from (select $1::text as case_id, $2::text as requested_by) a`,
    [asked.caseId, asked.requestedBy],
  );
  return row!.involved;
}

/** Everybody of ours who is a manager now, the oldest first. */
export const managersNow = (work: Work): Promise<Hand[]> =>
  work.query<Hand>(`select id, name, email, role, active from people where role = 'manager' and active order by id`);

export async function handOf(work: Work, personId: string): Promise<Hand | undefined> {
  const [found] = await work.query<Hand>('select id, name, email, role, active from people where id = $1', [personId]);
  return found;
}

export async function awayNow(work: Work): Promise<Away> {
  const rows = await work.query<{ id: string; substituteId: string | null }>(
    `select a.person_id as id, a.substitute_id as "substituteId" from absences a join people p on p.id = a.person_id
     where p.partner_id is null and a.starts_at <= $1 and a.until > $1`,
    [work.now],
  );
  return new Map(rows.map(({ id, substituteId }) => [id, substituteId]));
}

export const seatsOf = (work: Work, approvalId: string): Promise<Seat[]> =>
  work.query<Seat>(
    `select person_id as "personId", level from approval_seats where approval_id = $1 order by level, person_id`,
    [approvalId],
  );

/** Who made the API key that the caller came in with, where that was another person; null for a session and a key of one's own. */
export async function keyMadeBy(work: Work): Promise<string | null> {
  const { channel, credential, personId } = work.actor;
  if (channel !== 'api' || !credential) return null;
  const [made] = await work.query<{ by: string }>(
    `select actor_id as by from events where type = 'key.created' and subject_id = $1 order by id limit 1`,
    [credential],
  );
  return made && made.by !== personId ? made.by : null;
}
