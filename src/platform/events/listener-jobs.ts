import type { Handlers } from '../jobs/handlers.js';
import { TELL_ALL, type EventNews } from '../jobs/event-news.js';
import type { JobToAdd } from '../jobs/jobs.js';

type NewsJob = JobToAdd<EventNews> & { name: string };

/** The job of telling an event to all who listen for it, always under the same id: handed over twice, it is one. */
export function jobsOfListeners(handlers: Handlers, eventId: string, type: string): NewsJob[] {
  const listeners = handlers.listenersFor(type).map(({ name }) => name);
  if (listeners.length < 2) return listeners.map((name) => jobOfListener(eventId, name));
  return [{ name: TELL_ALL, id: eventId, data: { eventId, listeners } }];
}

/** The job of telling it to one. */
export const jobOfListener = (eventId: string, listener: string): NewsJob => ({
  ...{ name: listener, id: `${eventId}.${listener}` },
  data: { eventId },
});
