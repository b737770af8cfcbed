import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongEvent, type StepAndEvent } from '../step-events.rules.js';

interface StepRow extends Omit<StepAndEvent, 'event'> {
  type: string | null;
  subjectId: string;
  at: Date;
  data: { termsVersion: number; step: string; dueAt: string };
}

const STEPS = `
  select s.commitment_id as "commitmentId", s.terms_version as "termsVersion", s.step, s.due_at as "dueAt", s.acted_at as "actedAt", s.event_id as "eventId",
    e.type, e.subject_id as "subjectId", e.at, e.data
  from chase_steps s left join events e on e.id = s.event_id
  where (s.commitment_id, s.terms_version, s.step) > ($1, $2, $3) order by s.commitment_id, s.terms_version, s.step limit $4`;
const EVENTS = `
  select e.id, e.subject_id as "subjectId", e.data->>'step' as step,
    exists (select from chase_steps s where s.commitment_id = e.subject_id and s.event_id = e.id) as taken
  from events e where e.type = 'commitment.chased' and e.id > $1 order by e.id limit $2`;

export const stepEvents: Guarantee = {
  name: 'one event a step',
  says: 'each step of a chase has its one event in the ledger, and each such event its one step',
  async check(reader, findings) {
    const keyOf = (row: StepRow): unknown[] => [row.commitmentId, row.termsVersion, row.step];
    for await (const row of rowsOf<StepRow>(reader, STEPS, ['', 0, ''], keyOf)) {
      const { type, subjectId, at, data, ...step } = row;
      findings.saw(
        row.commitmentId,
        wrongEvent({ ...step, event: type === null ? null : { ...data, type, subjectId, at } }),
      );
    }
    type EventRow = { id: string; subjectId: string; step: string; taken: boolean };
    for await (const { id, subjectId, step, taken } of rowsOf<EventRow>(reader, EVENTS, [''], (row) => [row.id]))
      findings.saw(subjectId, taken ? undefined : `event ${id} tells of ${step}, which no row says was taken for it`);
  },
};
