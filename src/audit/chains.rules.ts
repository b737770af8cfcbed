import { afterOpenTime, type Hours } from './open-days.rules.js';

const MINUTE = 60_000;

export interface ChainedPromise {
  id: string;
  state: string;
  promisee: string;
  riskReason: string | null;
  /** Instants are milliseconds since 1970. */
  dueAt: number;
  graceMinutes: number;
  completedAt: number | null;
  /** The end of new terms that were asked for in its place and not answered. */
  askedFor: number | null;
  /** Promised for earlier than this all the same, knowingly. */
  knownFinish: number | null;
}
export interface ChainEdge {
  promise: string;
  on: string;
  lagMinutes: number;
  hours: Hours | null;
}
/** What a promise comes to when everything behind it has been reckoned. */
export interface Reckoned {
  finish: number | null;
  lost: boolean;
  shaken: boolean;
}

const GIVEN_UP = ['declined', 'lapsed', 'withdrawn', 'void'];

/**
 * All promises of a case, from those that rest on nothing upwards: each is reckoned when all behind it are. What can never be reached that way goes
 * round in a circle, and is left out of the answer.
 */
export function reckon(promises: readonly ChainedPromise[], edges: readonly ChainEdge[]): Map<string, Reckoned> {
  const byId = new Map(promises.map((promise) => [promise.id, promise]));
  const done = new Map<string, Reckoned>();
  for (let before = -1; before < done.size;) {
    before = done.size;
    for (const promise of promises) {
      const behind = edges.filter((edge) => edge.promise === promise.id);
      if (done.has(promise.id) || behind.some(({ on }) => !done.has(on))) continue;
      done.set(promise.id, reckonOne(promise, behind, byId, done));
    }
  }
  return done;
}

function reckonOne(
  promise: ChainedPromise,
  behind: readonly ChainEdge[],
  byId: ReadonlyMap<string, ChainedPromise>,
  done: ReadonlyMap<string, Reckoned>,
): Reckoned {
  const standing = behind.filter(({ on }) => byId.get(on)!.state !== 'renegotiated');
  const finishes = standing
    .filter(({ on }) => !GIVEN_UP.includes(byId.get(on)!.state))
    .map(({ on, lagMinutes, hours }) => {
      const ends = endOf(byId.get(on)!, done.get(on)!.finish);
      return lagMinutes === 0 ? ends : afterOpenTime(hours, ends, lagMinutes * MINUTE);
    });
  const finish = finishes.length > 0 ? Math.max(...finishes) : null;
  const lost = standing.some(({ on }) => done.get(on)!.lost || hasLostItself(byId.get(on)!));
  const late = finish !== null && finish > promise.dueAt;
  const known = !lost && finish !== null && promise.knownFinish !== null && finish <= promise.knownFinish;
  return { finish, lost, shaken: lost || (late && !known) };
}

const endOf = ({ completedAt, dueAt, graceMinutes, askedFor }: ChainedPromise, finish: number | null): number =>
  completedAt ?? Math.max(dueAt + graceMinutes * MINUTE, askedFor ?? 0, finish ?? 0);

const hasLostItself = ({ state, completedAt }: ChainedPromise): boolean =>
  completedAt === null && (state === 'broken' || GIVEN_UP.includes(state));

/** What is wrong with where a promise stands; undefined too where it is no running one. */
export function wrongRisk(promise: ChainedPromise, reckoned: Reckoned | undefined): string | undefined {
  if (!reckoned) return 'rests, by way of others, on itself';
  const { state, riskReason } = promise;
  if (state === 'active' && reckoned.shaken)
    return reckoned.lost
      ? 'active, though what it rests on was broken or taken back'
      : `active, due ${new Date(promise.dueAt).toISOString()} and not done before ${new Date(reckoned.finish!).toISOString()}`;
  if (state === 'at_risk' && riskReason === 'backing' && !reckoned.shaken)
    return 'at risk for the sake of what it rests on, which carries it';
  return undefined;
}

export interface ToldSlip {
  slippedAt: Date;
  endedAt: Date | null;
  taskAt: Date | null;
  asOf: Date;
}

/** Whoever promised has a task to tell the customer within a minute, unless the slip was over sooner. */
export function wrongSlip({ slippedAt, endedAt, taskAt, asOf }: ToldSlip): string | undefined {
  const lasted = (taskAt ?? endedAt ?? asOf).getTime() - slippedAt.getTime();
  if (lasted <= MINUTE) return undefined;
  return taskAt ? `nobody had a task for ${Math.round(lasted / 1000)} s` : 'nobody has a task to tell the customer';
}
