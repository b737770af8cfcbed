/** What the job of telling an event carries. */
export interface EventNews {
  readonly eventId: string;
  /** Whom to tell, by their names, where the job is that of several. */
  readonly listeners?: readonly string[];
}

/** The name of the job that tells an event to several listeners, one after the other. */
export const TELL_ALL = 'news.tell';
