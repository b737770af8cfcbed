import type { CommitmentState } from '../../commitments/index.js';
import { CUSTOMER_READER, partnerReader, type Id } from '../../platform/index.js';
import type { CastPartner } from './cast.js';
import { chaseHistory } from './chase-history.js';
import { promiseTimes, type Outcome, type PromiseTimes } from './promise-times.js';
import type { Scribe } from './scribe.js';
import type { Sheaf } from './sheaf.js';
import { CHASE, staff, type Teller } from './told-events.js';

export interface Wish {
  kind: string;
  what: string;
  /** Whose promise it is; null: ours. */
  partner: CastPartner | null;
  promisee: 'us' | 'customer';
  proposedAt: Date;
  outcome: Outcome;
  /** Who of our staff asks for it or gives it. */
  by: string;
  restsOn?: ToldPromise;
}

export interface ToldPromise extends PromiseTimes {
  id: Id<'cmt'>;
  state: CommitmentState;
  isOpen: boolean;
  settledAt: Date | null;
}

const SETTLED: readonly CommitmentState[] = ['kept', 'broken'];

/** Tells one promise from its beginning to how it stands today, with every step its chase has taken. */
export function tellPromise(scribe: Scribe, wish: Wish): ToldPromise {
  const times = promiseTimes(scribe.dice, wish, scribe.now);
  const state: CommitmentState = times.outcome === 'done_late' ? 'broken' : times.outcome;
  const breach = new Date(times.dueAt.getTime() + times.graceMinutes * 60_000);
  const settledAt = state === 'kept' ? times.completedAt : state === 'broken' ? breach : null;
  const promise = {
    ...times,
    id: scribe.ids.at('cmt', times.proposedAt),
    state,
    settledAt,
    isOpen: !SETTLED.includes(state),
  };
  writeRows(scribe, wish, promise);
  tellEvents(scribe, wish, promise);
  writeChase(scribe, wish, promise);
  return promise;
}

function writeRows({ sheaf, cast, caseId, isOver }: Scribe, wish: Wish, promise: ToldPromise): void {
  const { partner } = wish;
  const { localStart = null, localEnd = null, zone = null, startsAt = null } = promise.window ?? {};
  const terms = { local_start: localStart, local_end: localEnd, zone, starts_at: startsAt, due_at: promise.dueAt };
  sheaf.add('commitments', {
    id: promise.id,
    case_id: caseId,
    kind: wish.kind,
    what: wish.what,
    promiser: partner ? 'partner' : 'us',
    promisee: wish.promisee,
    partner_id: partner?.id ?? null,
    state: promise.state,
    terms_version: 1,
    ...terms,
    original_due_at: promise.dueAt,
    grace_minutes: promise.graceMinutes,
    reply_by: promise.replyBy,
    calendar_id: partner?.calendarId ?? null,
    calendar_version: partner?.calendarVersion ?? null,
    ladder_id: (partner ? cast.ladders.partner : cast.ladders.own).id,
    evidence: 'enabled',
    proposed_by: 'us',
    proposed_at: promise.proposedAt,
    accepted_at: promise.acceptedAt,
    risks: promise.state === 'at_risk' ? [{ reason: 'said_by_partner', since: promise.acceptedAt }] : [],
    completed_at: promise.completedAt,
    settled_at: promise.settledAt,
    done_late: promise.outcome === 'done_late',
    case_closed: isOver && promise.outcome === 'broken',
    created_at: promise.proposedAt,
    version: 1,
  });
  sheaf.add('commitment_terms', {
    commitment_id: promise.id,
    version: 1,
    proposed_by: 'us',
    by: wish.by,
    at: promise.proposedAt,
    ladder_id: (partner ? cast.ladders.partner : cast.ladders.own).id,
    ...terms,
  });
  if (wish.restsOn && carries(wish.restsOn, promise))
    sheaf.add('commitment_backings', { commitment_id: promise.id, backed_by_id: wish.restsOn.id });
  if (partner && promise.acceptedAt) writeAcceptance(sheaf, partner, promise);
  if (partner && promise.state === 'kept') writeAssessment(sheaf, promise);
}

/** What runs rests on nothing that has slipped: of that a desk that was there would have told its owner. */
function carries(backing: ToldPromise, { isOpen, dueAt }: ToldPromise): boolean {
  if (!isOpen) return true;
  if (backing.state === 'broken' && backing.completedAt === null) return false;
  const finish = backing.completedAt?.getTime() ?? backing.dueAt.getTime() + backing.graceMinutes * 60_000;
  return finish <= dueAt.getTime();
}

function writeAcceptance(sheaf: Sheaf, partner: CastPartner, { id, acceptedAt }: ToldPromise): void {
  const by = partner.people[0]!;
  sheaf.add('commitment_acceptances', {
    commitment_id: id,
    terms_version: 1,
    party: 'partner',
    by,
    channel: 'portal',
    recorded_by: by,
    at: acceptedAt,
  });
}

function writeAssessment(sheaf: Sheaf, { id, settledAt }: ToldPromise): void {
  sheaf.add('commitment_assessments', {
    id: id.replace('cmt_', 'asm_'),
    commitment_id: id,
    observer: 'us',
    kept: true,
    at: settledAt,
  });
}

function tellEvents({ events, dice }: Scribe, wish: Wish, promise: ToldPromise): void {
  const { partner } = wish;
  const us = staff(wish.by);
  const them: Teller = partner ? { kind: 'partner', id: dice.pick(partner.people) } : us;
  const readers = [
    ...(partner ? [partnerReader(partner.id)] : []),
    ...(wish.promisee === 'customer' ? [CUSTOMER_READER] : []),
  ];
  const tell = (
    at: Date,
    by: Teller,
    turn: string,
    state: string,
    data: Record<string, unknown>,
    secret = false,
  ): void =>
    void events.tell(at, by, {
      type: `commitment.${turn}`,
      subjectId: promise.id,
      readers: secret ? [] : readers,
      data: { termsVersion: 1, state, ...data },
    });
  const { proposedAt, acceptedAt, completedAt, dueAt } = promise;
  if (!partner) tell(proposedAt, us, 'made', 'active', { kind: wish.kind, dueAt });
  else tell(proposedAt, us, 'proposed', 'proposed', { kind: wish.kind, by: 'us', dueAt });
  if (partner && acceptedAt)
    tell(acceptedAt, them, 'accepted', 'active', { party: 'partner', channel: 'portal', spoken: false, dueAt });
  if (promise.state === 'at_risk') tell(acceptedAt!, us, 'at_risk', 'at_risk', { reason: 'partner says so' }, true);
  if (partner && completedAt && promise.outcome !== 'done_late')
    tell(completedAt, them, 'reported', 'reported', { completedAt, evidence: 0 });
  if (promise.state === 'disputed') tell(completedAt!, us, 'disputed', 'disputed', { observer: 'us' });
  if (promise.state === 'kept') tell(completedAt!, us, 'kept', 'kept', { completedAt });
  if (promise.state === 'broken') tell(promise.settledAt!, CHASE, 'broken', 'broken', { dueAt, doneLate: false });
  if (promise.outcome === 'done_late') tell(completedAt!, them, 'done_late', 'broken', { completedAt });
}

function writeChase({ sheaf, events, cast, now }: Scribe, { partner }: Wish, promise: ToldPromise): void {
  const { done, next } = chaseHistory(promise, promise.state, partner, cast.ladders, now);
  for (const { step, at, tells, template } of done) {
    const eventId = events.tell(at, CHASE, {
      type: 'commitment.chased',
      subjectId: promise.id,
      data: { termsVersion: 1, state: promise.state, step, template, tells, dueAt: at },
    });
    sheaf.add('chase_steps', {
      commitment_id: promise.id,
      terms_version: 1,
      step,
      due_at: at,
      acted_at: at,
      event_id: eventId,
      tells,
      template,
    });
  }
  if (next) sheaf.add('chases', { commitment_id: promise.id, terms_version: 1, step: next.step, due_at: next.at });
}
