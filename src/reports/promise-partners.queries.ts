import type { Work } from '../platform/index.js';
import type { PartnersView, LatePartnerView } from './promise-report.views.js';
import { PROMISES, type PromiseBounds } from '../commitments/index.js';
import { percent } from '../statistics/index.js';

/** With fewer done promises a share says more about luck than about a partner. */
const AT_LEAST = 20;
const MOST_SHOWN = 50;

const PARTNERS = `
  with ${PROMISES}
  select m.kind, p.id as "partnerId", p.external_ref as "externalRef", p.name, m.done, m.kept, m.late, m.overdue
  from (
    select kind, partner_id, count(done_at)::int as done, count(*) filter (where kept)::int as kept,
      count(*) filter (where late)::int as late, count(*) filter (where overdue)::int as overdue
    from promises where partner_id is not null group by kind, partner_id having count(done_at) >= ${AT_LEAST}
  ) m join partners p on p.id = m.partner_id
  order by m.kind, m.late::numeric / m.done desc, m.done desc, p.external_ref collate "C", p.id`;

/** Partners by their late share, those with the most late first; of equals the one with more promises. */
export async function worstPartners(work: Work, bounds: PromiseBounds): Promise<PartnersView[]> {
  const rows = await work.query<Omit<LatePartnerView, 'latePercent'> & { kind: string }>(PARTNERS, bounds);
  return [...new Set(rows.map((row) => row.kind))].map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    const worst = ofKind
      .slice(0, MOST_SHOWN)
      .map(({ kind: _, ...row }) => ({ ...row, latePercent: percent(row.late, row.done) }));
    return { kind, atLeast: AT_LEAST, count: ofKind.length, worst };
  });
}
