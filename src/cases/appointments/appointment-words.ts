import { appointmentOf, type Commitment } from '../../commitments/index.js';
import type { Appointment } from '../../calendars/index.js';
import type { Work } from '../../platform/index.js';
import type { TaskAddressView } from '../tasks/task.views.js';

/** Whose desk it is: what `MAIL_FROM` and `KEPT_URL` say. */
export interface DeskIdentity {
  mailFrom: string;
  url: string;
}

interface TaskRow {
  title: string;
  instructions: string;
  address: TaskAddressView | null;
}

/** A partner's promise in the diary of who keeps it: the task, its instructions, and where, as far as the task shares that. */
export async function partnerAppointment(work: Work, promise: Commitment, desk: DeskIdentity): Promise<Appointment> {
  const [task] = await work.query<TaskRow>(
    `select t.title, t.instructions, k.address from tasks t left join lateral kept_task_contact(t.id) k on true
     where t.commitment_id in ($1, $2) limit 1`,
    [promise.id, promise.supersedes],
  );
  return {
    ...(await appointmentOf(work, promise, hostOf(desk))),
    summary: task?.title ?? promise.what,
    description: task?.instructions ?? '',
    location: task?.address ? placeIn(task.address) : null,
    organizer: organizerOf(desk),
  };
}

/** What we promised a customer, in theirs. */
export async function customerAppointment(work: Work, promise: Commitment, desk: DeskIdentity): Promise<Appointment> {
  const [row] = await work.query<{ number: string; subject: string }>(
    'select number, subject from cases where id = $1',
    [promise.caseId],
  );
  return {
    ...(await appointmentOf(work, promise, hostOf(desk))),
    summary: promise.what,
    description: row ? `Case ${row.number}: ${row.subject}` : '',
    location: null,
    organizer: organizerOf(desk),
  };
}

const hostOf = ({ url }: DeskIdentity): string => new URL(url).hostname;

/** `Kept <desk@example.org>` or the bare address. */
function organizerOf({ mailFrom }: DeskIdentity): Appointment['organizer'] {
  const [, name, email] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(mailFrom) ?? [undefined, '', mailFrom.trim()];
  return { name: name!.replace(/^"(.*)"$/, '$1'), email: email! };
}

function placeIn({ street, postcode, city, country }: TaskAddressView): string | null {
  const town = [postcode, city].filter(Boolean).join(' ');
  return [street, town, country].filter(Boolean).join(', ') || null;
}
