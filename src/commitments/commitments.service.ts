import { Injectable } from '@nestjs/common';
import { PartnersQueries } from '../partners/index.js';
import {
  addBusiness,
  ALWAYS_OPEN,
  atOrNextOpening,
  CalendarBook,
  businessBetween,
  writeInstant,
  type BusinessCalendar,
} from '../calendars/index.js';
import { Invalid, type Work } from '../platform/index.js';
import { RestsOnNothingHere, WindowOutsideHours } from './commitment.errors.js';
import { commitmentMade, commitmentProposed } from './commitment.events.js';
import { Commitment, type CommitmentId, type Proof } from './commitment.entity.js';
import { keepTerms, termsColumns } from './commitment-changes.js';
import { OverPromises } from './chain/over-promises.js';
import { ChaseLadders } from './chase/chase-ladders.js';
import { ChaseSchedule } from './chase/chase-schedule.js';
import { replyDeadline } from './commitment.rules.js';
import { readCondition } from './negotiation/conditions.js';
import type { Terms } from './terms.js';

/** A partner answers a request within two of its own open hours, unless told otherwise. */
const REPLY_WINDOW = 2 * 60 * 60_000;
const PARTNER_GRACE_MINUTES = 30;

export interface Proposal {
  caseId: string;
  kind: string;
  what: string;
  promiser: { partnerId: string } | 'us';
  promisee: 'us' | 'customer';
  terms: Terms;
  graceMinutes?: number | undefined;
  replyBy?: Date | undefined;
  evidence?: Proof | undefined;
  restsOn?: readonly RestsOn[] | undefined;
  /** Why it is promised although what it rests on comes too late. */
  overrideReason?: string | undefined;
  supersedes?: Commitment | undefined;
  /** Who put the terms on the table; ours unless a partner asks for a new time. */
  proposedBy?: 'us' | 'partner' | undefined;
  /** Who at the partner asked for it by word of mouth. */
  spokenBy?: string | null | undefined;
  /** It counts only when this other promise of the case is kept. */
  condition?: { kept: string } | undefined;
  note?: string | undefined;
  /** Of a target: what it follows from happened then, and its calendar is the service level's. */
  target?: { since: Date; calendar: PinnedCalendar | null } | undefined;
  /** The answer an approval waits for: by whom, and in whose hours its time is counted. */
  approval?: { keepers: readonly string[]; calendar: PinnedCalendar | null } | undefined;
}

/** The version of a calendar that a clock keeps. */
export interface PinnedCalendar {
  calendarId: string;
  version: number;
}

/** Brings promises into the world: asked of a partner, or given by us. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly partners: PartnersQueries,
    private readonly ladders: ChaseLadders,
    private readonly schedule: ChaseSchedule,
    private readonly overPromises: OverPromises,
    private readonly calendars: CalendarBook,
  ) {}

  /**
   * Asks a partner for a promise, or gives ours: a promise of ours stands at once, a partner's when it is accepted.
   * @throws WindowOutsideHours when the partner is closed all through the window; RestsOnNothingHere, OverPromised, ConditionUnknown, ConditionFailed
   */
  async propose(work: Work, proposal: Proposal): Promise<Commitment> {
    const calendar =
      proposal.promiser === 'us' ? null : await this.partners.calendarOf(work, proposal.promiser.partnerId);
    const open = calendar?.compiled ?? ALWAYS_OPEN;
    if (calendar && proposal.terms.startsAt) refuseClosedWindow(open, proposal.terms);
    const ours = proposal.promiser === 'us';
    const condition = proposal.condition && (await readCondition(work, proposal.caseId, proposal.condition.kept));
    const since = proposal.target?.since ?? work.now;
    const hours = (proposal.target ?? proposal.approval)?.calendar ?? calendar;
    const commitment = work.manager.create(Commitment, {
      id: work.newId('cmt') as CommitmentId,
      caseId: proposal.caseId,
      orderId: null,
      kind: proposal.kind,
      what: proposal.what,
      promiser: ours ? 'us' : 'partner',
      promisee: proposal.promisee,
      partnerId: proposal.promiser === 'us' ? null : proposal.promiser.partnerId,
      state: ours ? (condition && !condition.metAt ? 'accepted' : 'active') : 'proposed',
      termsVersion: 1,
      ...termsColumns(proposal.terms),
      originalDueAt: proposal.supersedes?.originalDueAt ?? proposal.terms.dueAt,
      graceMinutes: proposal.graceMinutes ?? (ours ? 0 : PARTNER_GRACE_MINUTES),
      replyBy: ours ? null : replyDeadline(proposal.replyBy ?? replyWithin(open, work.now), proposal.terms.dueAt),
      calendarId: hours?.calendarId ?? null,
      calendarVersion: hours?.version ?? null,
      ladderId: await this.ladders.currentFor(work, { kind: proposal.kind, promiser: ours ? 'us' : 'partner' }),
      urgentSince: await urgencyFor(work, proposal),
      evidence: proposal.evidence ?? 'enabled',
      proposedBy: proposal.proposedBy ?? 'us',
      proposedAt: since,
      acceptedAt: ours ? since : null,
      spokenBy: proposal.spokenBy ?? null,
      spokenAt: proposal.spokenBy ? work.now : null,
      confirmedAt: null,
      conditionId: condition?.id ?? null,
      conditionMetAt: condition?.metAt ?? null,
      risks: [],
      settledReason: null,
      completedAt: null,
      settledAt: null,
      doneLate: false,
      withoutProof: false,
      supersedes: proposal.supersedes?.id ?? null,
      source: proposal.target ? 'target' : proposal.approval ? 'approval' : 'given',
      keepers: [...(proposal.approval?.keepers ?? [])],
      heldSince: null,
      chasedSince: null,
      version: 1,
    });
    await work.insert(Commitment, commitment);
    await keepTerms(
      work,
      commitment,
      work.actor.personId ?? work.actor.id,
      proposal.overrideReason ?? proposal.note ?? null,
    );
    await this.rest(work, commitment, proposal);
    const over = await this.overPromises.refuse(work, commitment, proposal.overrideReason);
    await this.schedule.restart(work, commitment, since);
    work.record(ours ? commitmentMade(commitment, over) : commitmentProposed(commitment));
    return commitment;
  }

  /** Notes on which other promises of the case, or of the major one it is part of, this one rests; a successor rests on what the promise before it did. */
  private async rest(work: Work, commitment: Commitment, { restsOn = [], supersedes }: Proposal): Promise<void> {
    if (restsOn.length === 0 && !supersedes) return;
    const ids = restsOn.map((backing) => backing.commitmentId);
    if (new Set(ids).size < ids.length) throw new Invalid([{ field: 'restsOn', problem: 'names a promise twice' }]);
    const known = await work.query<{ id: string }>(
      'select id from commitments where id = any($1) and case_id = any(kept_grounds($2))',
      [ids, commitment.caseId],
    );
    const unknown = ids.filter((id) => !known.some((row) => row.id === id));
    if (unknown.length > 0) throw new RestsOnNothingHere(unknown);
    for (const { commitmentId, lagMinutes, calendarId } of restsOn) {
      const version = calendarId ? (await this.calendars.newest(work, calendarId)).version : null;
      await work.query(
        `insert into commitment_backings (commitment_id, backed_by_id, lag_minutes, calendar_id, calendar_version) values ($1, $2, $3, $4, $5)`,
        [commitment.id, commitmentId, lagMinutes ?? 0, calendarId ?? null, version],
      );
    }
    if (supersedes) await inheritBackings(work, commitment, supersedes);
  }
}

/** What a promise rests on, and what passes in between. */
export interface RestsOn {
  commitmentId: string;
  lagMinutes?: number | undefined;
  calendarId?: string | undefined;
}

async function inheritBackings(work: Work, successor: Commitment, old: Commitment): Promise<void> {
  await work.query(
    `insert into commitment_backings (commitment_id, backed_by_id, lag_minutes, calendar_id, calendar_version)
     select $2, backed_by_id, lag_minutes, calendar_id, calendar_version from commitment_backings where commitment_id = $1
     on conflict do nothing`,
    [old.id, successor.id],
  );
}

/** As urgent as its case; a successor as urgent as the promise it is to replace. */
async function urgencyFor(work: Work, { caseId, supersedes }: Proposal): Promise<Date | null> {
  if (supersedes) return supersedes.urgentSince;
  const [found] = await work.query<{ since: Date | null }>('select urgent_since as since from cases where id = $1', [
    caseId,
  ]);
  return found?.since ?? null;
}

const replyWithin = (calendar: BusinessCalendar, now: Date): Date =>
  new Date(addBusiness(calendar, now.getTime(), REPLY_WINDOW));

function refuseClosedWindow(calendar: BusinessCalendar, terms: Terms): void {
  const [start, end] = [terms.startsAt!.getTime(), terms.dueAt.getTime()];
  if (businessBetween(calendar, start, end) <= 0)
    throw new WindowOutsideHours(writeInstant(atOrNextOpening(calendar, end)));
}
