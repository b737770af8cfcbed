import { Refusal } from '../../platform/refusals/refusal.js';
import type { ApprovalAct, ApprovalState } from './approval-states.rules.js';
import type { Because, Objection } from './four-eyes.rules.js';

export class ApprovalNotAllowedNow extends Refusal {
  readonly slug = 'approval-not-allowed-now';
  constructor(act: ApprovalAct, state: ApprovalState, allowed: readonly ApprovalAct[]) {
    super(`An approval that is ${state} cannot be taken on with "${act}".`, { state, allowed });
  }
}

/** Somebody decided it a moment earlier, or it was taken back: `state` and `verdicts` say what happened. */
export class ApprovalSettled extends Refusal {
  readonly slug = 'approval-settled';
  constructor(facts: { state: ApprovalState; settledAt: string; verdicts: readonly Record<string, unknown>[] }) {
    super(`Nobody has to decide this any more: it is ${facts.state}.`, facts);
  }
}

/** Nobody says yes and then no: what one person said of an approval stands. */
export class VerdictGiven extends Refusal {
  readonly slug = 'verdict-given';
  constructor(verdict: 'grant' | 'refuse') {
    super(`You have said "${verdict}" already, and that stands.`, { verdict });
  }
}

/** Whoever decides has no hand in what they decide on. `objections` says why not this person. */
export class FourEyes extends Refusal {
  readonly slug = 'four-eyes';
  override readonly status = 403;
  constructor(objections: readonly Objection[]) {
    const because = [...new Set(objections.map((objection) => SAYS[objection.because]))];
    super(`Somebody else has to decide this: ${because.join('; ')}.`, { objections });
  }
}
const SAYS: Readonly<Record<Because, string>> = {
  requester: 'who asks does not answer',
  case_owner: 'the owner of the case does not answer',
  wrote_to_customer: 'who wrote to the customer in this case does not answer',
  second_account: 'another account of one of these is the same person',
  key_of_requester: 'the key was made by who asks',
};

/** Only those who were asked decide, or who takes their place while they are away, as long as they are managers here. */
export class NotAsked extends Refusal {
  readonly slug = 'not-asked';
  override readonly status = 403;
  constructor(why: 'not_among_the_asked' | 'no_manager' | 'place_without_manager' | 'nobody') {
    super(NOT_ASKED[why], { why });
  }
}
const NOT_ASKED = {
  not_among_the_asked: 'This is for others to decide: you were not asked, nor do you stand in for somebody who was.',
  no_manager: 'Only managers decide, and you are none (any more).',
  place_without_manager: 'The place you would decide in belongs to somebody who is no manager here any more.',
  nobody: 'Only a person decides, signed in or by a key of their own: no link, no job, no part of the desk.',
};

/** What was asked is taken back, or answered, by who asked. */
export class NotTheRequester extends Refusal {
  readonly slug = 'not-the-requester';
  override readonly status = 403;
  constructor() {
    super('Only who asked for this approval may do that.');
  }
}

/** The decision behind it was taken back or has come to an end meanwhile. */
export class DecisionMovedOn extends Refusal {
  readonly slug = 'decision-moved-on';
  constructor(state: string) {
    super(`The decision is ${state}: nothing is left to agree to.`, { state });
  }
}

/** There is a route for this policy, currency and amount already: change that one. */
export class RouteAlreadyThere extends Refusal {
  readonly slug = 'route-already-there';
  constructor() {
    super('There is a route for this policy, currency and amount already: change that one.');
  }
}

/** A retired route asks nobody any more. */
export class RouteRetired extends Refusal {
  readonly slug = 'route-retired';
  constructor() {
    super('This route was retired: make a new one.');
  }
}
