import { formatInZone } from '../../calendars/index.js';
import { OPEN_STATES, withMerged } from '../../commitments/index.js';
import { NotFound, type Work } from '../../platform/index.js';
import { timeWords } from '../letters/letter-facts.js';
import type { MacroAudience, MacroValues } from './macro-text.rules.js';

/** What a macro may speak of in one case, written for whoever is to read it. */
export interface MacroFacts {
  values: MacroValues;
  /** The reader's. */
  language: string;
  zone: string;
  partner: string | null;
  partnerZone: string;
}

interface Row {
  number: string;
  subject: string;
  customer: string | null;
  language: string | null;
  zone: string | null;
  order: string | null;
  owner: string | null;
  agent: string | null;
  agentLanguage: string | null;
  agentZone: string | null;
  partner: string | null;
  partnerLanguage: string | null;
  partnerZone: string | null;
  what: string | null;
  startsAt: Date | null;
  dueAt: Date | null;
}

const OPEN = OPEN_STATES.map((state) => `'${state}'`).join(', ');
/** Of which promises each reader may hear. */
const TOLD_OF: Record<MacroAudience, string> = {
  internal: 'true',
  customer: `p.promisee = 'customer'`,
  partner: 'p.partner_id = $3',
};

const facts = (audience: MacroAudience): string => `
  select c.number, c.subject, k.name as customer, k.language, k.zone, o.number as "order", w.name as owner,
    a.name as agent, a.language as "agentLanguage", a.zone as "agentZone", n.name as partner, n.zone as "partnerZone",
    (select h.language from people h where h.partner_id = n.id and h.active and h.email is not null order by h.id limit 1) as "partnerLanguage",
    m.what, m.starts_at as "startsAt", m.due_at as "dueAt"
  from cases c left join customers k on k.id = c.customer_id left join orders o on o.id = c.order_id
  left join people w on w.id = c.owner_id left join people a on a.id = $2 left join partners n on n.id = $3
  left join lateral (select p.what, p.starts_at, p.due_at from commitments p
    where p.case_id = any${withMerged('$1')} and ($4::text is null or p.id = $4) and p.state in (${OPEN}) and p.held_since is null
      and ${TOLD_OF[audience]} order by p.due_at, p.id limit 1) m on true
  where c.id = $1`;

export async function macroFacts(
  work: Work,
  caseId: string,
  asked: { audience: MacroAudience; partnerId: string | null; promiseId: string | null },
): Promise<MacroFacts> {
  const [row] = await work.query<Row>(facts(asked.audience), [
    ...[caseId, work.actor.personId ?? '', asked.partnerId, asked.promiseId],
  ]);
  if (!row) throw new NotFound();
  const { language, zone } = readerOf(row, asked.audience);
  return {
    ...{ language, zone, partner: row.partner, partnerZone: row.partnerZone ?? 'UTC' },
    values: {
      'customer.name': row.customer,
      'case.number': row.number,
      'case.subject': row.subject,
      'order.number': row.order,
      'owner.name': row.owner,
      'agent.name': row.agent,
      'partner.name': row.partner,
      'promise.what': row.what,
      'promise.due': row.dueAt && dueWords({ startsAt: row.startsAt, dueAt: row.dueAt }, zone, language),
    },
  };
}

function readerOf(row: Row, audience: MacroAudience): { language: string; zone: string } {
  const [language, zone] = {
    customer: [row.language, row.zone],
    partner: [row.partnerLanguage, row.partnerZone],
    internal: [row.agentLanguage, row.agentZone],
  }[audience];
  return { language: language ?? 'en', zone: zone ?? 'UTC' };
}

/** A window from and to, or the one time it is due: the words around it are the text's own. */
export const dueWords = (
  { startsAt, dueAt }: { startsAt: Date | null; dueAt: Date },
  zone: string,
  language: string,
): string =>
  startsAt
    ? timeWords({ startsAt, dueAt }, zone, language)
    : `${formatInZone(dueAt.getTime(), zone, 'date and time', language)} (${zone})`;

/** The partner who is meant: the one that was named, or the only one that takes part. */
export async function partnerMeant(work: Work, caseId: string, named: string | undefined): Promise<string | null> {
  if (named) return named;
  const here = await work.query<{ id: string }>(
    `select distinct partner_id as id from participations where case_id = any${withMerged('$1')} and ended_at is null limit 2`,
    [caseId],
  );
  return here.length === 1 ? here[0]!.id : null;
}
