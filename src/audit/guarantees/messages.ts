import type { Guarantee } from '../guarantee.js';
import { wrongHour, wrongMessage, wrongSilence, type StoredMessage } from '../messages.rules.js';
import { rowsOf } from '../pages.js';

interface MessageRow extends Omit<StoredMessage, 'toldAt' | 'pauses'> {
  commitmentId: string;
  termsVersion: number;
  toldAt: number[];
  pauses: { from: number; until: number }[];
}

const MESSAGES = `
  select m.commitment_id as "commitmentId", m.terms_version as "termsVersion", m.step, m.tier, m.how, m.at, m.waits_until as "waitsUntil",
    m.person_id as "personId", l.to_person_id as "mailedTo", s.withheld, statement_timestamp() as "asOf",
    (select coalesce(jsonb_agg(extract(epoch from o.at) * 1000), '[]') from chase_messages o
     where o.commitment_id = m.commitment_id and o.person_id = m.person_id and o.mail_id is not null and o.tier like 'partner%') as "toldAt",
    (select coalesce(jsonb_agg(jsonb_build_object('from', extract(epoch from p.started_at) * 1000,
       'until', extract(epoch from least(p.until, p.ended_at)) * 1000)), '[]') from chase_pauses p
     where p.commitment_id = m.commitment_id and p.terms_version = m.terms_version) as pauses,
    (select min(e.at) from events e where e.subject_id = m.commitment_id and e.type in ('commitment.reported', 'commitment.done_late',
       'commitment.kept', 'commitment.declined', 'commitment.withdrawn', 'commitment.renegotiated')
       and coalesce((e.data->>'termsVersion')::int, m.terms_version) = m.terms_version) as "stoppedAt"
  from chase_messages m left join chase_steps s on s.commitment_id = m.commitment_id and s.terms_version = m.terms_version and s.step = m.step
  left join mails l on l.id = m.mail_id
  where (m.commitment_id, m.terms_version, m.step, m.person_id) > ($1, $2, $3, $4)
  order by m.commitment_id, m.terms_version, m.step, m.person_id limit $5`;
const HOURS = `
  select * from (select person_id as id, date_trunc('hour', at) as hour, count(distinct mail_id) filter (where how = 'mail')::int as mails,
      count(distinct mail_id) filter (where how = 'digest')::int as digests
    from chase_messages where mail_id is not null group by 1, 2) h
  where (id, hour) > ($1, $2) order by id, hour limit $3`;
const UNTOLD = `
  select commitment_id as id, step, acted_at as "actedAt", statement_timestamp() as "asOf" from chase_steps
  where untold and commitment_id > $1 order by commitment_id limit $2`;

export const messages: Guarantee = {
  name: 'messages',
  says: 'whom chases told: in time, never during a pause or after the end, two a day about one promise, five mails and a digest an hour',
  async check(reader, findings) {
    const keyOf = (row: MessageRow): unknown[] => [row.commitmentId, row.termsVersion, row.step, row.personId];
    for await (const row of rowsOf<MessageRow>(reader, MESSAGES, ['', 0, '', ''], keyOf))
      findings.saw(row.commitmentId, wrongMessage(inTime(row)));
    type HourRow = { id: string; hour: Date; mails: number; digests: number };
    for await (const row of rowsOf<HourRow>(reader, HOURS, ['', '-infinity'], ({ id, hour }) => [id, hour]))
      findings.saw(row.id, wrongHour(row));
    type UntoldRow = { id: string; step: string; actedAt: Date; asOf: Date };
    for await (const row of rowsOf<UntoldRow>(reader, UNTOLD, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongSilence(row));
  },
};

const inTime = ({ toldAt, pauses, ...row }: MessageRow): StoredMessage => ({
  ...row,
  toldAt: toldAt.map((at) => new Date(at)),
  pauses: pauses.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) })),
});
