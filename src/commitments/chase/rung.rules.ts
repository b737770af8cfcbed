import {
  addBusiness,
  atOrNextOpening,
  businessBetween,
  isOpen,
  latestOpenWithRoom,
  subtractBusiness,
  type BusinessCalendar,
} from '../../calendars/calendar.rules.js';
import type { CommitmentState } from '../commitment-states.rules.js';

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A reminder moved out of closed hours lands where its reader still has half an hour to act on it. */
const ROOM_TO_ACT = 30 * MINUTE;
/** From this rung on a duty contact is told of an urgent case at any hour. */
const FIRST_AT_ANY_HOUR = 5;

/** At the partner, from those who do the work upwards: whoever has the task, the duty lead, the manager. */
export const PARTNER_TIERS = ['partner', 'partner_lead', 'partner_manager'] as const;
/** Our own: the case's owner, then the managers. */
export const OUR_TIERS = ['owner', 'managers'] as const;
export const TIERS = [...PARTNER_TIERS, ...OUR_TIERS] as const;
export type PartnerTier = (typeof PARTNER_TIERS)[number];
export type Tier = (typeof TIERS)[number];

export const CONDITIONS = ['unconfirmed', 'no_proof', 'urgent'] as const;
/** `unconfirmed`: the yes was only said. `no_proof`: nobody added a photo or a scan. `urgent`: the case is. */
export type Condition = (typeof CONDITIONS)[number];

/** One step of a ladder, as stored. Exactly one of the offsets is given. */
export interface Rung {
  rung: number;
  anchor: 'proposed' | 'due' | 'grace';
  /** Share of the reply window after the proposal, in the reader's open hours. */
  replyShare?: number;
  /** Minutes after the anchor; negative is before. */
  offsetMinutes?: number;
  /** Whole days after the anchor, counted to the first open moment from then on. */
  offsetBusinessDays?: number;
  /** What the minutes are counted in: time that passes, unless it is the open hours of who is chased. */
  clock?: 'calendar' | 'business';
  tells: Tier[];
  /** The only way yet. */
  channel?: 'mail';
  template: string;
  /** The desk writes, unless a person is to: then the owner is reminded, with the words ready. */
  by?: 'desk' | 'person';
  /** Nobody is told unless this is so when its time comes. */
  onlyIf?: Condition;
}

/** Time in which nobody is told; the promise goes on. */
export interface Pause {
  from: Date;
  until: Date;
}

export interface ChaseFacts {
  state: CommitmentState;
  proposedAt: Date;
  replyBy: Date | null;
  /** When the present terms came into force: nothing is chased for a time before that. */
  agreedAt: Date | null;
  dueAt: Date;
  graceMinutes: number;
  completedAt: Date | null;
  /** Since when its case has been urgent. */
  urgentSince?: Date | null;
  /** Of the present terms, oldest first; none overlap. */
  pauses?: readonly Pause[];
  /** Its clock stands: nothing is chased until it goes on. */
  heldSince?: Date | null;
}

/** `lapse` and `breach` change the commitment and are in every chase; rungs only tell somebody. */
export type StepName = 'lapse' | 'breach' | `rung:${number}`;
export interface Step {
  step: StepName;
  at: Date;
  tells: Tier[];
  template: string | null;
  by?: 'desk' | 'person';
  onlyIf?: Condition;
}

export const tellsPartner = ({ tells }: Pick<Rung, 'tells'>): boolean =>
  tells.some((tier) => (PARTNER_TIERS as readonly string[]).includes(tier));

/** Of the partner it tells the duty lead alone, so late in the ladder that an urgent case wakes them. */
export const wakesDuty = ({ rung, tells }: Pick<Rung, 'rung' | 'tells'>): boolean =>
  rung >= FIRST_AT_ANY_HOUR &&
  tells.includes('partner_lead') &&
  !tells.includes('partner') &&
  !tells.includes('partner_manager');

/** It reminds of a time to come, and says nothing any more once that is over. */
export const isBefore = (rung: Rung): boolean => rung.anchor !== 'proposed' && (rung.offsetMinutes ?? 0) < 0;

/** When a rung is due, quiet hours kept: before the due time it moves backward, after it forward. */
export function timeOfRung(rung: Rung, facts: ChaseFacts, calendar: BusinessCalendar): Date {
  if (rung.replyShare !== undefined) return shareOfReplyWindow(rung.replyShare, facts, calendar);
  const anchor =
    rung.anchor === 'grace'
      ? after(facts.dueAt, facts.graceMinutes * MINUTE)
      : rung.anchor === 'due'
        ? facts.dueAt
        : facts.proposedAt;
  if (rung.offsetBusinessDays !== undefined)
    return new Date(atOrNextOpening(calendar, anchor.getTime() + rung.offsetBusinessDays * DAY));
  const at = counted(anchor, (rung.offsetMinutes ?? 0) * MINUTE, rung.clock === 'business' ? calendar : undefined);
  if (!tellsPartner(rung)) return at;
  const quiet = intoOpenHours(at, facts.dueAt, calendar);
  return wakesDuty(rung) && facts.urgentSince ? atAnyHour(at, quiet, facts.urgentSince) : quiet;
}

/** When a rung that was held back may be told: at `at`, or at the next opening of who is told. */
export function forwardIntoOpenHours(rung: Rung, at: Date, facts: ChaseFacts, calendar: BusinessCalendar): Date {
  const atOnce = !tellsPartner(rung) || (wakesDuty(rung) && facts.urgentSince && facts.urgentSince <= at);
  return atOnce ? at : new Date(atOrNextOpening(calendar, at.getTime()));
}

function counted(anchor: Date, ms: number, calendar: BusinessCalendar | undefined): Date {
  if (!calendar) return after(anchor, ms);
  const from = anchor.getTime();
  return new Date(ms < 0 ? subtractBusiness(calendar, from, -ms) : addBusiness(calendar, from, ms));
}

/** In closed time a reminder moves back to when its reader can still act; what follows the due time waits for the next opening. */
function intoOpenHours(at: Date, dueAt: Date, calendar: BusinessCalendar): Date {
  if (isOpen(calendar, at.getTime())) return at;
  return new Date(
    at < dueAt ? latestOpenWithRoom(calendar, at.getTime(), ROOM_TO_ACT) : atOrNextOpening(calendar, at.getTime()),
  );
}

/** Urgency never rewrites what is past: it brings forward what still waited when it was said. */
function atAnyHour(at: Date, quiet: Date, since: Date): Date {
  if (quiet < at) return since <= quiet ? at : quiet;
  const earliest = since > at ? since : at;
  return earliest < quiet ? earliest : quiet;
}

function shareOfReplyWindow(share: number, facts: ChaseFacts, calendar: BusinessCalendar): Date {
  const from = facts.proposedAt.getTime();
  const open = businessBetween(calendar, from, facts.replyBy!.getTime());
  if (open <= 0) return new Date(from + share * (facts.replyBy!.getTime() - from));
  return new Date(addBusiness(calendar, from, open * share));
}

const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);
