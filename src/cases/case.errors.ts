import { Refusal } from '../platform/index.js';
import type { CaseAct, CaseState } from './case-states.rules.js';

export class CaseNotAllowedNow extends Refusal {
  readonly slug = 'case-not-allowed-now';
  constructor(act: CaseAct, state: CaseState, allowed: readonly CaseAct[]) {
    super(`A case that is ${state} cannot be taken on with "${act}".`, { state, allowed });
  }
}

/** Acknowledging is a named person and a promise of when the customer hears from them; an automatic reply is neither. */
export class OwnerUnnamed extends Refusal {
  readonly slug = 'owner-unnamed';
  constructor() {
    super('An acknowledged case has an owner with a name.');
  }
}

export class NothingPromised extends Refusal {
  readonly slug = 'nothing-promised';
  constructor() {
    super('Acknowledging says when the customer hears from us: name that promise, or one that is already open.');
  }
}

/** There is no free-floating hold. */
export class WaitingForNothing extends Refusal {
  readonly slug = 'waiting-for-nothing';
  override readonly status: number = 422;
  constructor(on: string) {
    super(`Say what you wait for: ${WAITED[on] ?? 'an open commitment, question or approval'}.`, { on });
  }
}
const WAITED: Record<string, string> = {
  partner: 'an open commitment of a partner in this case',
  customer: 'a question to the customer, written in this case',
  approval: 'an open approval of this case',
};

export class PromisesStillOpen extends Refusal {
  readonly slug = 'promises-still-open';
  constructor(open: readonly string[], to: 'customer' | 'partner') {
    super(
      to === 'customer'
        ? 'A case is not solved while a promise to the customer is open: keep it, or have it withdrawn.'
        : 'A case is not closed while a partner still owes something: settle it, or withdraw it with a reason.',
      { open },
    );
  }
}

export class NotResolved extends Refusal {
  readonly slug = 'not-resolved';
  constructor(state: CaseState) {
    super('Only a resolved case is closed as confirmed or lapsed.', { state });
  }
}

export class TooLateToReopen extends Refusal {
  readonly slug = 'too-late-to-reopen';
  constructor() {
    super('It was closed more than thirty days ago: open a new case that follows it up.');
  }
}

export class CaseClosed extends Refusal {
  readonly slug = 'case-closed';
  constructor() {
    super('The case is closed: reopen it first.');
  }
}

/** It lives on in another case: read it here, write there. */
export class CaseMerged extends Refusal {
  readonly slug = 'case-merged';
  constructor(mergedInto: string) {
    super('This case was merged into another one: go on there, or undo that first.', { mergedInto });
  }
}

/** A major case has no customer of its own: its customers are those of the cases that are part of it. */
export class NobodysCase extends Refusal {
  readonly slug = 'nobodys-case';
  constructor() {
    super('A major case has no customer of its own: write to those of the cases that are part of it with an update.');
  }
}

export class NotTakingPart extends Refusal {
  readonly slug = 'not-taking-part';
  constructor(partners: readonly string[]) {
    super('Not taking part in this case: bring them in first.', { partners });
  }
}

export class TakesPartAlready extends Refusal {
  readonly slug = 'takes-part-already';
  constructor(participationId: string) {
    super('This partner takes part already.', { participationId });
  }
}

export class StillPromising extends Refusal {
  readonly slug = 'still-promising';
  constructor(open: readonly string[]) {
    super('This partner still has open commitments here: settle or withdraw them first.', { open });
  }
}

/** Somebody wrote while you did: read it, then send again. */
export class EntriesUnseen extends Refusal {
  readonly slug = 'entries-unseen';
  /** `unseen`: what the caller may read anyway, as they may read it, oldest first; `lastSeen`: what to name to send it all the same. */
  constructor(unseen: readonly object[], lastSeen: string) {
    super('There is something new since you began: read it, then send again.', { unseen, lastSeen });
  }
}

export class NotOnesOwnColleague extends Refusal {
  readonly slug = 'not-ones-own-colleague';
  override readonly status: number = 422;
  constructor() {
    super('A task is given to a person of the partner that has it.');
  }
}

export class OrderOfAnother extends Refusal {
  readonly slug = 'order-of-another';
  override readonly status: number = 422;
  constructor() {
    super('This order belongs to another customer.');
  }
}
