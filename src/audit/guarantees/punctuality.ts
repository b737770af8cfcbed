import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongLateness, type Waiting } from '../punctuality.rules.js';

interface WaitingRow extends Omit<Waiting, 'next'> {
  id: string;
  step: string | null;
  nextAt: Date;
}

const WAITING = `
  select c.id, case when c.held_since is null then c.state else 'held' end as state, c.due_at as "dueAt", c.grace_minutes as "graceMinutes", c.reply_by as "replyBy", s.step, s.due_at as "nextAt",
    statement_timestamp() as "asOf"
  from commitments c left join chases s on s.commitment_id = c.id
  where c.id > $1 and (s.step is not null or c.ladder_id is not null and c.state in ('proposed', 'countered', 'active', 'at_risk'))
  order by c.id limit $2`;

export const punctuality: Guarantee = {
  name: 'within 15 seconds',
  says: 'what a promise is chased with happens within 15 seconds of its time, its breach above all',
  async check(reader, findings) {
    for await (const { id, step, nextAt, ...promise } of rowsOf<WaitingRow>(reader, WAITING, [''], (row) => [row.id]))
      findings.saw(id, wrongLateness({ ...promise, next: step === null ? null : { step, dueAt: nextAt } }));
  },
};
