import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongClocks, type CaseTime } from '../shared-time.rules.js';

interface CaseRow extends Omit<CaseTime, 'waits'> {
  id: string;
  waits: {
    party: 'customer' | 'partner' | 'approval';
    partnerId: string | null;
    startedAt: number;
    settledAt: number | null;
  }[];
}

const CLOSED = `
  select c.id, c.received_at as "receivedAt", c.state_since as "stateSince",
    (select max(x.closed_at) from closures x where x.case_id = c.id and x.reopened_at is null) as "closedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('party', w.party, 'partnerId', w.partner_id, 'startedAt', extract(epoch from w.started_at) * 1000,
       'settledAt', extract(epoch from w.settled_at) * 1000)), '[]') from waits w
       where w.case_id = c.id or w.case_id in (select f.id from cases f where f.head_id = c.id)) as waits
  from cases c where c.state = 'closed' and c.head_id is null and c.id > $1 order by c.id limit $2`;

export const caseClocks: Guarantee = {
  name: 'clocks',
  says: 'the clocks of every closed case add up to its whole time exactly, recounted a second way',
  async check(reader, findings) {
    for await (const row of rowsOf<CaseRow>(reader, CLOSED, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongClocks({ ...row, waits: row.waits.map(inTime) }));
  },
};

const inTime = ({ startedAt, settledAt, ...wait }: CaseRow['waits'][number]): CaseTime['waits'][number] => ({
  ...wait,
  startedAt: new Date(startedAt),
  settledAt: settledAt === null ? null : new Date(settledAt),
});
