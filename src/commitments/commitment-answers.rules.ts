import { awaitedFrom } from './commitment.rules.js';
import { isUnconfirmed, type SpokenFacts } from './negotiation/spoken-word.rules.js';
import { isNegotiating, isRunning, TRANSITIONS, type CommitmentState } from './commitment-states.rules.js';

/** What a person can answer to a promise; each is a sub-resource of its own. */
export type CommitmentAnswer =
  | 'acceptance'
  | 'counter'
  | 'decline'
  | 'report'
  | 'assessment'
  | 'resumption'
  | 'renegotiation'
  | 'risk'
  | 'confirmation'
  | 'denial'
  | 'withdrawal';

interface Answered extends Pick<SpokenFacts, 'spokenBy' | 'confirmedAt'> {
  state: CommitmentState;
  promiser: 'us' | 'partner';
  proposedBy: 'us' | 'partner';
  doneLate: boolean;
  source?: 'given' | 'target' | 'approval';
}

/** The answers open to a side now. Our staff may also record a partner's word; a partner answers for itself only. */
export function answersOpenTo(side: 'us' | 'partner', c: Answered): CommitmentAnswer[] {
  const answers: CommitmentAnswer[] = [];
  if (c.source !== undefined && c.source !== 'given') return answers;
  if (isNegotiating(c.state) && (side === 'us' || awaitedFrom(c.proposedBy) === 'partner'))
    answers.push('acceptance', 'counter', 'decline');
  if (isRunning(c.state) || (c.state === 'broken' && !c.doneLate)) answers.push('report');
  if (isRunning(c.state)) answers.push('renegotiation', 'risk');
  if (c.state === 'disputed') answers.push('resumption');
  if (side === 'partner' && isUnconfirmed(c)) {
    answers.push('confirmation');
    if (TRANSITIONS[c.state].deny) answers.push('denial');
  }
  if (side === 'us' && (c.state === 'reported' || c.state === 'disputed')) answers.push('assessment');
  if (side === 'us' && TRANSITIONS[c.state].withdraw) answers.push('withdrawal');
  return answers;
}
