import { ALWAYS_OPEN } from '../../calendars/index.js';
import { planChase, stepFrom, type CommitmentState, type Step } from '../../commitments/index.js';
import type { Cast, CastPartner } from './cast.js';
import type { PromiseTimes } from './promise-times.js';

/** What a promise's chase has done, and what it does next: by the rule that chases. */
export interface ChaseHistory {
  done: Step[];
  next: Step | undefined;
}

export function chaseHistory(
  times: PromiseTimes,
  state: CommitmentState,
  partner: CastPartner | null,
  ladders: Cast['ladders'],
  now: Date,
): ChaseHistory {
  const { rungs } = partner ? ladders.partner : ladders.own;
  const calendar = partner?.hours ?? ALWAYS_OPEN;
  const plan = (as: CommitmentState, completedAt: Date | null): Step[] =>
    planChase({ ...times, state: as, agreedAt: times.acceptedAt, completedAt }, rungs, calendar);
  const asItStands = plan(state, times.completedAt);
  return {
    done: times.acceptedAt ? stepsTaken(times, state, plan, now) : asItStands.filter(({ at }) => at <= now),
    next: stepFrom(asItStands, now),
  };
}

/** While it ran, and, once broken, while it was still wanted. */
function stepsTaken(
  { outcome, acceptedAt, completedAt }: PromiseTimes,
  state: CommitmentState,
  plan: (as: CommitmentState, completedAt: Date | null) => Step[],
  now: Date,
): Step[] {
  const running = plan('active', null);
  const breach = running.find(({ step }) => step === 'breach')!;
  if (state !== 'broken') return running.filter(({ at }) => at > acceptedAt! && at <= (completedAt ?? now));
  const before = running.filter(({ step, at }) => at < breach.at || step === 'breach');
  const wantedUntil = outcome === 'done_late' ? completedAt! : now;
  return [...before, ...plan('broken', null).filter(({ at }) => at >= breach.at && at <= wantedUntil)];
}
