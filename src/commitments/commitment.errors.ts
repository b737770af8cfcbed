import { Refusal } from '../platform/refusals/refusal.js';
import type { CommitmentAct, CommitmentState } from './commitment-states.rules.js';

/** The terms named are not the terms on the table any more. */
export class StaleTerms extends Refusal {
  readonly slug = 'stale-terms';
  constructor(named: number, current: number) {
    super('The terms have changed since you read them: look at the new ones and answer again.', {
      named,
      termsVersion: current,
    });
  }
}

export class NotAllowedNow extends Refusal {
  readonly slug = 'not-allowed-now';
  constructor(act: CommitmentAct | 'rest' | 'doubt', state: CommitmentState, allowed: readonly CommitmentAct[]) {
    super(`A commitment that is ${state} cannot be answered with "${act}".`, { state, allowed });
  }
}

/** Taking a report back undoes what nobody has acted on yet; what was proven or judged is settled. */
export class ReportSettled extends Refusal {
  readonly slug = 'report-settled';
  constructor(state: CommitmentState) {
    super('There is no report here that could be taken back: it was proven or judged, or nobody made one.', { state });
  }
}

export class TooLateToTakeBack extends Refusal {
  readonly slug = 'too-late-to-take-back';
  constructor(reportedAt: Date) {
    super('A report can be taken back for two minutes.', { reportedAt: reportedAt.toISOString() });
  }
}

/** The terms were put there by your own side: the other one answers. */
export class NotYoursToAnswer extends Refusal {
  readonly slug = 'not-yours-to-answer';
  constructor(awaited: string) {
    super(`These terms wait for the other side's answer.`, { awaited });
  }
}

/** Nobody types "accepted" for a partner without saying who at the partner said so. */
export class SpeakerUnnamed extends Refusal {
  readonly slug = 'speaker-unnamed';
  constructor() {
    super(`To record a partner's word, name who at the partner gave it ("speaker").`);
  }
}

/** Nobody at the partner is quoted in it, or somebody confirmed it: there is no spoken word left to answer. */
export class NothingSpoken extends Refusal {
  readonly slug = 'nothing-spoken';
  constructor() {
    super('This promise does not rest on a word that somebody only spoke and nobody confirmed.');
  }
}

/** A spoken word that nobody denied within a day, or before its time came, stands. */
export class TooLateToDeny extends Refusal {
  readonly slug = 'too-late-to-deny';
  constructor(until: Date) {
    super('It can no longer be said that this was not so: the promise stands. Write to the desk instead.', {
      until: until.toISOString(),
    });
  }
}

/** Another new time for the same promise waits for its answer. */
export class NewTimeOnTheTable extends Refusal {
  readonly slug = 'new-time-on-the-table';
  constructor(commitmentId: string) {
    super('A new time for this promise is on the table already: answer that one.', { commitmentId });
  }
}

/** What the new terms were to replace is done, let go of or replaced already. */
export class NothingToReplace extends Refusal {
  readonly slug = 'nothing-to-replace';
  constructor(replaces: string, state: CommitmentState) {
    super(`The promise these terms were to replace is ${state}: there is nothing left to move.`, { replaces, state });
  }
}

export class ConditionUnknown extends Refusal {
  readonly slug = 'condition-unknown';
  override readonly status: number = 422;
  constructor(commitmentId: string) {
    super('A promise depends only on another promise of the same case.', { commitmentId });
  }
}

/** Asked for on a condition that cannot be met any more. */
export class ConditionFailed extends Refusal {
  readonly slug = 'condition-failed';
  constructor(commitmentId: string, state: CommitmentState) {
    super(`What this promise would depend on is ${state} and will not be kept.`, { commitmentId, state });
  }
}

/** Nobody answers a target, or the answer an approval waits for: what happens in its case keeps it, misses it or lets go of it. */
export class KeptByWhatHappens extends Refusal {
  readonly slug = 'kept-by-what-happens';
  constructor(kind: string) {
    super('This is kept by what happens: do what it asks for, and it is kept.', { kind });
  }
}

export class DueInThePast extends Refusal {
  readonly slug = 'due-in-the-past';
  override readonly status: number = 422;
  constructor(dueAt: Date) {
    super('The time promised lies in the past.', { dueAt: dueAt.toISOString() });
  }
}

/** The partner is closed during the whole of the window asked for. */
export class WindowOutsideHours extends Refusal {
  readonly slug = 'window-outside-hours';
  constructor(nextOpening: string) {
    super('The partner is closed during this whole window.', { nextOpening });
  }
}

export class EvidenceWanted extends Refusal {
  readonly slug = 'evidence-wanted';
  constructor() {
    super('This task asks for proof: add a photo or a scan to the report.');
  }
}

export class FilesNotWanted extends Refusal {
  readonly slug = 'files-not-wanted';
  constructor() {
    super('This task takes no photos or other files: report it with words alone.');
  }
}

export class CompletedInTheFuture extends Refusal {
  readonly slug = 'completed-in-the-future';
  override readonly status: number = 422;
  constructor() {
    super('What is done was done before now.');
  }
}

export class TooLateToRenegotiate extends Refusal {
  readonly slug = 'too-late-to-renegotiate';
  constructor() {
    super('Its time has passed: a broken promise stays broken, and what comes next is a new promise.');
  }
}

export class RestsOnNothingHere extends Refusal {
  readonly slug = 'rests-on-unknown';
  override readonly status: number = 422;
  constructor(ids: readonly string[]) {
    super('A promise rests only on other promises of the same case, or of the major case it is part of.', {
      unknown: ids,
    });
  }
}

/** It would rest, by way of others, on itself. `circle` names each promise on the way. */
export class BackingCircle extends Refusal {
  readonly slug = 'backing-circle';
  constructor(circle: readonly string[]) {
    super('These promises would rest on each other in a circle: none of them could ever be finished.', { circle });
  }
}

/** Promised for earlier than what it rests on allows. */
export class OverPromised extends Refusal {
  readonly slug = 'over-promised';
  constructor(earliestFinish: Date, slackMinutes: number) {
    super(
      'What this promise rests on cannot be done by then: promise a later time, or say why you promise it all the same.',
      {
        earliestFinish: earliestFinish.toISOString(),
        slackMinutes,
      },
    );
  }
}

export class PromiseWithoutTime extends Refusal {
  readonly slug = 'promise-without-time';
  override readonly status: number = 422;
  constructor() {
    super('Say by when: either a window in local time with its zone, or one instant "dueAt" (not both).');
  }
}
