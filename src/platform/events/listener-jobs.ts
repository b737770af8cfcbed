import type { Handlers } from '../jobs/handlers.js';
import type { EventNews } from '../jobs/job-runner.js';
import type { JobToAdd } from '../jobs/jobs.js';

/** A job for each listener of an event, always under the same id: told twice, it is one. */
export function jobsOfListeners(
  handlers: Handlers,
  eventId: string,
  type: string,
): (JobToAdd<EventNews> & { name: string })[] {
  return handlers.listenersFor(type).map(({ name }) => ({ name, id: `${eventId}.${name}`, data: { eventId } }));
}
