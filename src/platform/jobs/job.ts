/**
 * The queues, one for each kind of haste, so that a flood in one never delays another: `alarms` for due times, `news` for what
 * follows from an event, `mail` for what waits on other people's servers.
 */
export const LANES = ['alarms', 'news', 'mail'] as const;
export type Lane = (typeof LANES)[number];

/** A kind of job. `Data` holds ids and plain values, never personal words: whatever else a job needs it reads again. */
export interface Job<Data extends object = object> {
  readonly name: string;
  readonly lane: Lane;
  /** Only for the compiler. */
  readonly data?: Data;
}

const defined: Job[] = [];

/** Names a kind of job. Exactly one provider's method `@Handles` it, or the process does not start. */
export function defineJob<Data extends object>(name: string, { lane }: { lane: Lane }): Job<Data> {
  const job = { name, lane };
  defined.push(job);
  return job;
}

export const definedJobs = (): readonly Job[] => defined;
