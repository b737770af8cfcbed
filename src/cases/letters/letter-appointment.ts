import { writeAppointment, type WrittenAppointment } from '../../calendars/index.js';
import { Commitment, isRunning } from '../../commitments/index.js';
import type { LetterContext, Work } from '../../platform/index.js';
import { noteDisclosed } from '../tasks/disclosures.js';
import { customerAppointment, partnerAppointment } from '../appointments/appointment-words.js';

/** Letters that tell an agreed, a new or a withdrawn time: with them goes what enters, moves or takes it out of the reader's diary. */
const CARRIED_BY = [
  'partner.agreed',
  'partner.said-yes',
  'partner.withdrawn',
  'customer.acknowledged',
  'customer.promise',
  'customer.promise-moved',
];

export async function letterAppointment(
  template: string,
  { work, data, reader, deskUrl, mailFrom }: LetterContext,
): Promise<WrittenAppointment | undefined> {
  if (!CARRIED_BY.includes(template) || !data['commitmentId']) return undefined;
  const promise = await work.findOne(Commitment, String(data['commitmentId']));
  if (!promise || (await standsBefore(work, promise))) return undefined;
  const ofCustomer = template.startsWith('customer.');
  // "You hear from us by noon" is no appointment.
  if (ofCustomer && !promise.startsAt) return undefined;
  const write = ofCustomer ? customerAppointment : partnerAppointment;
  const appointment = await write(work, promise, { mailFrom, url: deskUrl });
  return writeAppointment(appointment, reader.email ? { name: reader.name, email: reader.email } : undefined);
}

/** A new time that came to nothing, while the old one stands: that is what the diary has, and keeps. */
async function standsBefore(work: Work, { state, supersedes }: Commitment): Promise<boolean> {
  const before = supersedes ? await work.findOne(Commitment, supersedes) : undefined;
  return before !== undefined && isRunning(before.state) && !isRunning(state);
}

/** With an appointment a letter to a partner tells the place, as far as the task shares it: that is kept like every look at it. */
export async function notePlaceTold(work: Work, template: string, taskId: string, reader: string): Promise<void> {
  if (!CARRIED_BY.includes(template)) return;
  const [place] = await work.query<{ address: unknown }>('select address from kept_task_contact($1)', [taskId]);
  if (place?.address)
    await noteDisclosed(work, reader, [{ id: taskId, contact: { name: null, phone: null, ...place } }]);
}
