/** What somebody saw of a lane when he looked. */
export interface LaneLook {
  /** The job first in line; undefined when none waits. */
  readonly first: string | undefined;
  /** How many jobs the worker has taken since it began. */
  readonly taken: number;
  /** Whether the worker had all the jobs it does at a time. */
  readonly full: boolean;
}

const LOOKS = 4;

/** Whether a lane stands still: at each of the last four looks the same job was first in line, and a worker with room took none. */
export function standsStill(looks: readonly LaneLook[]): boolean {
  const last = looks.slice(-LOOKS);
  const [earliest] = last;
  if (last.length < LOOKS || earliest!.first === undefined) return false;
  return last.every(({ first, taken, full }) => first === earliest!.first && taken === earliest!.taken && !full);
}
