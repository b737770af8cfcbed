import type { Stage } from '../stage.js';
import type { Cast } from './cast.js';

const HOUR = 60;
const WORKDAY = 8 * HOUR;

/** What the demo's desk promises by itself: an answer within three working days, an end to the matter within twenty. */
export async function promiseServiceLevels({ calendars, serviceLevels }: Stage, { manager }: Cast): Promise<void> {
  const calendar = await calendars.create(manager.actor, {
    name: 'Hours of our desk',
    zone: 'Europe/London',
    hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
  });
  await serviceLevels.create(manager.actor, {
    name: 'Everybody',
    rank: 100,
    calendarId: calendar.id,
    targets: {
      first_reply: { minutes: 3 * WORKDAY },
      next_reply: { minutes: 3 * WORKDAY },
      periodic_update: { minutes: 10 * WORKDAY, waitingExtends: false },
      resolution: { minutes: 20 * WORKDAY, waitingExtends: true },
    },
  });
}

/** Puts the open cases under it as they stand now: what was answered long ago was never a target, and whose answer is late
 * already is none that a desk at work would have let wait. */
export async function followOpenCases({ uow, system, targets }: Stage): Promise<void> {
  await uow.run(system, async (work) => {
    const open = await work.query<{ id: string }>(
      `select c.id from cases c left join (
         select coalesce(m.head_id, m.id) as head, max(e.id) filter (where e.author_kind = 'customer' and e.at < $1::timestamptz - interval '2 days') as asked,
           max(e.id) filter (where e.author_kind = 'staff' and 'customer' = any (e.readers)) as answered
         from entries e join cases m on m.id = e.case_id group by 1) said on said.head = c.id
       where c.state not in ('resolved', 'closed') and c.kind <> 'major' and (said.asked is null or said.asked < said.answered)
       order by c.id`,
      [work.now],
    );
    for (const { id } of open) {
      await targets.enrol(work, id);
      await work.query('update case_service_levels set since = $2 where case_id = $1', [id, work.now]);
      await targets.follow(work, id, { anew: true });
    }
  });
}
