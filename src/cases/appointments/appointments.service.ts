import { Inject, Injectable } from '@nestjs/common';
import { writeAppointment } from '../../calendars/index.js';
import { Commitment, type CommitmentId } from '../../commitments/index.js';
import { CONFIG, NotFound, UnitOfWork, type Actor, type Config, type Work } from '../../platform/index.js';
import { Disclosures } from '../tasks/disclosures.js';
import { Task, type TaskId } from '../tasks/task.entity.js';
import { customerAppointment, partnerAppointment } from './appointment-words.js';

/** Promised times as files for somebody's diary. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly disclosures: Disclosures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The time of a task as it stands. @throws NotFound */
  async ofTask(actor: Actor, id: TaskId): Promise<string> {
    const appointment = await this.uow.read(actor, async (work) => {
      const task = await work.findOne(Task, id);
      if (!task?.commitmentId) throw new NotFound();
      return partnerAppointment(work, await promise(work, task.commitmentId), this.config);
    });
    await this.disclosures.note(actor, [{ id, contact: { name: null, phone: null, address: appointment.location } }]);
    return writeAppointment(appointment).text;
  }

  /** The window that a customer was promised, as it stands. @throws NotFound also for what was promised without a window */
  ofPromise(actor: Actor, id: CommitmentId): Promise<string> {
    return this.uow.read(actor, async (work) => {
      const found = await promise(work, id);
      if (found.promisee !== 'customer' || !found.startsAt) throw new NotFound();
      return writeAppointment(await customerAppointment(work, found, this.config)).text;
    });
  }
}

async function promise(work: Work, id: string): Promise<Commitment> {
  const found = await work.findOne(Commitment, id);
  if (!found) throw new NotFound();
  return found;
}

/** How such a file is answered, wherever it is asked for. */
export const APPOINTMENT_HEADERS = {
  'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
  'content-disposition': 'attachment; filename="appointment.ics"',
  'x-content-type-options': 'nosniff',
};
