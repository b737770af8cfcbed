import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongTime, type TakenStep } from '../step-times.rules.js';

interface StepRow extends TakenStep {
  commitmentId: string;
  termsVersion: number;
}

/** `least` passes over what is not there; a breach does not stop the asking. */
const STEPS = `
  select s.commitment_id as "commitmentId", s.terms_version as "termsVersion", s.step, s.due_at as "dueAt", s.acted_at as "actedAt",
    t.at as "supersededAt",
    least(case when c.state in ('kept', 'declined', 'lapsed', 'withdrawn', 'renegotiated', 'void') then c.settled_at end,
      (select min(e.at) from events e where e.subject_id = c.id and e.type in ('commitment.reported', 'commitment.done_late', 'commitment.kept',
        'commitment.declined', 'commitment.lapsed', 'commitment.withdrawn', 'commitment.renegotiated', 'commitment.voided')
        and coalesce((e.data->>'termsVersion')::int, s.terms_version) = s.terms_version)) as "stoppedAt"
  from chase_steps s join commitments c on c.id = s.commitment_id
  left join commitment_terms t on t.commitment_id = s.commitment_id and t.version = s.terms_version + 1
  where (s.commitment_id, s.terms_version, s.step) > ($1, $2, $3) order by s.commitment_id, s.terms_version, s.step limit $4`;

export const stepTimes: Guarantee = {
  name: 'never early, never after',
  says: 'no step was taken before it was due, or after the promise was kept, reported, let go of or given other terms',
  async check(reader, findings) {
    const keyOf = (row: StepRow): unknown[] => [row.commitmentId, row.termsVersion, row.step];
    for await (const row of rowsOf<StepRow>(reader, STEPS, ['', 0, ''], keyOf)) {
      const why = wrongTime(row);
      findings.saw(row.commitmentId, why && `terms ${row.termsVersion}: ${why}`);
    }
  },
};
