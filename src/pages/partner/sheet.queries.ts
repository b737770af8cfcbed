import { Injectable } from '@nestjs/common';
import { TasksQueries, type TaskId, type TaskView } from '../../cases/index.js';
import { OPEN_STATES } from '../../commitments/index.js';
import { NotFound, UnitOfWork, type Actor } from '../../platform/index.js';
import type { Reader } from '../times.page.js';
import { IS_OPEN, readerOf, TASKS } from './partner-page.queries.js';

/** What is to be printed, as its reader may see it. */
export interface JobSheets extends Reader {
  partner: { name: string; zone: string };
  /** The date a day's sheets are for. */
  day: string | null;
  tasks: TaskView[];
}

@Injectable()
export class SheetQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TasksQueries,
  ) {}

  /** @throws NotFound */
  async ofTask(actor: Actor, id: TaskId, chosen?: string): Promise<JobSheets> {
    const task = await this.tasks.one(actor, id);
    return this.unitOfWork.read(actor, async (work) => ({
      ...{ now: work.now, day: null, tasks: [task] },
      ...(await readerOf(work, chosen)),
    }));
  }

  /** The open tasks whose time touches the day (`today`, or a date), as the partner's clocks count days; the first due first. */
  async ofDay(actor: Actor, asked: string, chosen?: string): Promise<JobSheets> {
    const { ids, ...shown } = await this.unitOfWork.read(actor, async (work) => {
      const reader = await readerOf(work, chosen);
      const [wanted] = await work.query<{ day: string }>(
        `select (case when $1 = 'today' then (now() at time zone $2)::date else make_date($3, $4, $5) end)::text as day`,
        [asked, reader.partner.zone, ...dateParts(asked)],
      );
      const rows = await work.query<{ id: TaskId }>(
        `select t.id ${TASKS} where ${IS_OPEN} and (c.due_at at time zone $2)::date >= $3::date
           and (coalesce(c.starts_at, c.due_at) at time zone $2)::date <= $3::date
         order by coalesce(c.starts_at, c.due_at), t.id limit 100`,
        [OPEN_STATES, reader.partner.zone, wanted!.day],
      );
      return { now: work.now, ...reader, day: wanted!.day, ids: rows.map(({ id }) => id) };
    });
    return { ...shown, tasks: await this.tasks.these(actor, ids) };
  }
}

/** @throws NotFound for a date there is not, such as 30 February */
function dateParts(asked: string): [year: number, month: number, day: number] {
  if (asked === 'today') return [1970, 1, 1];
  const [year, month, day] = asked.split('-').map(Number);
  const real = year! >= 1900 && day! <= daysIn(year!, month!);
  if (!real) throw new NotFound();
  return [year!, month!, day!];
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
