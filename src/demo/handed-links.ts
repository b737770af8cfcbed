import { OPEN_STATES } from '../commitments/index.js';
import type { LinkId } from '../access/index.js';
import type { Work } from '../platform/index.js';
import { DEMO_REF } from './cast/clientele.js';

/** A link that was mailed, and what its reader finds behind it. */
export interface HandedLink {
  id: LinkId;
  audience: 'partner' | 'customer';
  reader: string;
  about: string;
}

/** Its answer is wanted: there is something to accept. */
const IS_ASKED = `(m.state in ('proposed', 'countered') and m.proposed_by = 'us')`;
const OF_EACH_PARTNER = 4;
const CUSTOMERS = 8;

/** Links of the demo that open something worth looking at: of each partner those first that wait for its answer, then by what falls due next. */
export async function handedLinks(work: Work): Promise<HandedLink[]> {
  const partners = await work.query<HandedLink>(
    `select id, 'partner' as audience, reader, about from (
       select l.id, p.name || ', ' || n.name as reader, t.title as about, m.due_at, ${IS_ASKED} as asked,
         row_number() over (partition by n.id order by not ${IS_ASKED}, m.due_at < now(), m.due_at, l.id) as place
       from links l join partners n on n.id = l.partner_id join people p on p.id = l.person_id
         join tasks t on t.id = l.task_id join commitments m on m.id = t.commitment_id
       where n.external_ref like $1 and l.revoked_at is null and l.expires_at > now() and p.id = (select min(id) from people where partner_id = n.id)
         and m.state = any($2) and m.due_at > now() - interval '2 hours') as open
     where place <= $3 order by reader, not asked, due_at < now(), due_at`,
    [`${DEMO_REF}%`, OPEN_STATES, OF_EACH_PARTNER],
  );
  const customers = await work.query<HandedLink>(
    `select l.id, 'customer' as audience, u.name as reader, c.subject as about
     from links l join cases c on c.id = l.case_id join customers u on u.id = c.customer_id
     where l.audience = 'customer' and u.external_ref like $1 and l.revoked_at is null and l.expires_at > now() and c.state <> 'closed'
       and exists (select from commitments m where m.case_id = c.id and m.promisee = 'customer')
     order by c.next_due_at < now(), c.next_due_at, c.id limit $2`,
    [`${DEMO_REF}%`, CUSTOMERS],
  );
  return [...partners, ...customers];
}

/** The partners of the demo by their ids. */
export async function partnerNames(work: Work): Promise<Map<string, string>> {
  const partners = await work.query<{ id: string; name: string }>(
    'select id, name from partners where external_ref like $1',
    [`${DEMO_REF}%`],
  );
  return new Map(partners.map(({ id, name }) => [id, name]));
}
