import type { Appointment } from '../calendars/index.js';
import type { Work } from '../platform/index.js';
import { diaryStatus, sequenceOf } from './appointment.rules.js';
import type { Commitment } from './commitment.entity.js';

/** What a promise itself says of its entry in a diary; what it is called there depends on who reads it. */
export type PromisedAppointment = Pick<Appointment, 'uid' | 'sequence' | 'start' | 'end' | 'status' | 'writtenAt'>;

/** The first of a promise's line names the entry for all of them, so that a successor moves it. `host` makes the name the desk's own. */
export async function appointmentOf(work: Work, commitment: Commitment, host: string): Promise<PromisedAppointment> {
  const line = await work.query<{ id: string; versions: number }>(
    `with recursive line as (
       select id, supersedes, terms_version, 0 as back from commitments where id = $1
       union all select c.id, c.supersedes, c.terms_version, back + 1 from commitments c join line on c.id = line.supersedes)
     select id, terms_version as versions from line order by back desc`,
    [commitment.id],
  );
  return {
    uid: `${line[0]!.id}@${host}`,
    sequence: sequenceOf(
      line.map(({ versions }) => versions),
      commitment.state,
    ),
    start: commitment.startsAt,
    end: commitment.dueAt,
    status: diaryStatus(commitment.state),
    writtenAt: work.now,
  };
}
