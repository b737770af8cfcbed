import { addBusiness, businessBetween, type BusinessCalendar } from '../../calendars/calendar.rules.js';
import { isNegotiating, isRunning, type CommitmentState } from '../commitment-states.rules.js';

/**
 * Why a promise may not be kept. `no_reply`: half the time to answer is over and nobody did. `backing`: what it rests on has slipped.
 * `tight`: less time is left between the two than wanted. `pace`: less time is left than its partner takes for such a thing, and nothing
 * shows that it was begun. `said_by_…`: a person says so.
 */
export type RiskReason = 'no_reply' | 'tight' | StoredReason;
/** Those that put a running promise at risk, and so are kept; the others are worked out when somebody looks. */
export type StoredReason = 'backing' | 'pace' | 'said_by_us' | 'said_by_partner';
/** `since` as RFC 3339. */
export interface StoredRisk {
  reason: StoredReason;
  since: string;
}

export const saidBy = (party: 'us' | 'partner'): StoredReason => `said_by_${party}`;
export const stands = (risks: readonly StoredRisk[], reason: StoredReason): boolean =>
  risks.some((risk) => risk.reason === reason);

/** What stands already keeps its time. */
export const raised = (risks: readonly StoredRisk[], reason: StoredReason, now: Date): StoredRisk[] =>
  stands(risks, reason) ? [...risks] : [...risks, { reason, since: now.toISOString() }];

export const eased = (risks: readonly StoredRisk[], reason: StoredReason): StoredRisk[] =>
  risks.filter((risk) => risk.reason !== reason);

/** The reasons that still mean something: of a promise that does not run any more they are history. */
export const risksShown = (c: { state: CommitmentState; risks: readonly StoredRisk[] }): readonly StoredRisk[] =>
  isRunning(c.state) ? c.risks : [];

const REPLY_SHARE = 0.5;

/**
 * Since when an answer is overdue enough to worry about: half the reply window, in the open hours of who is asked, has passed without
 * one. Null while it has not.
 */
export function unansweredSince(
  asked: { state: CommitmentState; proposedAt: Date; replyBy: Date | null },
  calendar: BusinessCalendar,
  now: Date,
): Date | null {
  if (!isNegotiating(asked.state) || !asked.replyBy) return null;
  const [from, until] = [asked.proposedAt.getTime(), asked.replyBy.getTime()];
  const open = businessBetween(calendar, from, until);
  const half = open > 0 ? addBusiness(calendar, from, open * REPLY_SHARE) : from + (until - from) * REPLY_SHARE;
  return half <= now.getTime() ? new Date(half) : null;
}
