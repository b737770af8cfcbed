import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongState, type ToldPromise } from '../promise-states.rules.js';

interface PromiseRow extends Omit<ToldPromise, 'told'> {
  id: string;
  told: { type: string; at: number; state: string | null }[];
}

const PROMISES = `
  select c.id, c.state, c.settled_at as "settledAt", c.completed_at as "completedAt", c.done_late as "doneLate", c.due_at as "dueAt",
    c.grace_minutes as "graceMinutes",
    (select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'at', extract(epoch from e.at) * 1000, 'state', e.data->>'state')), '[]')
     from events e where e.subject_id = c.id and e.type like 'commitment.%') as told,
    array(select s.step from chase_steps s where s.commitment_id = c.id and s.step in ('breach', 'lapse')) as turns
  from commitments c where c.id > $1 order by c.id limit $2`;

export const promiseStates: Guarantee = {
  name: 'states',
  says: 'every promise stands where its events say, and each end is told once',
  async check(reader, findings) {
    for await (const row of rowsOf<PromiseRow>(reader, PROMISES, [''], ({ id }) => [id]))
      findings.saw(
        row.id,
        wrongState({ ...row, told: row.told.map((event) => ({ ...event, at: new Date(event.at) })) }),
      );
  },
};
