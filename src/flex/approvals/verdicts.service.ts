import { Injectable } from '@nestjs/common';
import { StepUps } from '../../access/index.js';
import { Settlements, type Commitment } from '../../commitments/index.js';
import { assertFresh, instant, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { Decision } from '../decisions/decision.entity.js';
import { Grants } from '../decisions/grants.service.js';
import { lockApproval, stateAfterApproval, verdictsOf, type VerdictRow } from './approval-changes.js';
import { Approval, type ApprovalId } from './approval.entity.js';
import { ApprovalSettled, DecisionMovedOn, FourEyes, NotAsked, VerdictGiven } from './approval.errors.js';
import { approvalConcurred, approvalGranted, approvalRefused, type Spoken } from './approval.events.js';
import { isOpenApproval } from './approval-states.rules.js';
import type { ApprovalSheet } from './approval.views.js';
import type { VerdictDto } from './approvals.dto.js';
import { ApprovalsQueries } from './approvals.queries.js';
import { awayNow, handOf, involvedIn, keyMadeBy, seatsOf } from './circumstances.queries.js';
import { doubtsAbout, holdsOffice, objectionsToBoth, type Hand } from './four-eyes.rules.js';
import { outcomeOf, placeFor } from './seats.rules.js';

/** Who may decide, and in whose place. */
interface Admitted {
  hand: Hand;
  place: string;
  doubts: string[];
}

/** A yes or a no. Everything is judged as it stands at this moment, under lock; the only way to a grant that needs somebody's agreement. */
@Injectable()
export class VerdictsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stepUps: StepUps,
    private readonly settlements: Settlements,
    private readonly grants: Grants,
    private readonly queries: ApprovalsQueries,
  ) {}

  /**
   * What was said is said: the same again changes nothing.
   * @throws StepUpNeeded, NotAsked, FourEyes, ApprovalSettled, VerdictGiven, DecisionMovedOn, Stale, Invalid
   */
  give(actor: Actor, id: ApprovalId, asked: VerdictDto, ifMatch: number | undefined): Promise<ApprovalSheet> {
    return this.uow.run(actor, async (work) => {
      const { approval, promise } = await lockApproval(work, id);
      await this.stepUps.assertFresh(work);
      const said = await verdictsOf(work, id);
      const mine = said.find(({ byId }) => byId === actor.personId);
      if (mine && saysTheSame(mine, asked)) return this.queries.sheetIn(work, id);
      if (!isOpenApproval(approval.state)) throw settled(approval, said);
      if (mine) throw new VerdictGiven(mine.verdict);
      assertFresh(approval.version, ifMatch);
      const admitted = await this.admit(work, approval, said);
      const verdict = await keepVerdict(work, approval, admitted, asked);
      await this.follow(work, { approval, promise }, [...said, verdict], spokenBy(verdict, admitted));
      return this.queries.sheetIn(work, id);
    });
  }

  private async admit(work: Work, approval: Approval, said: readonly VerdictRow[]): Promise<Admitted> {
    const { personId, channel } = work.actor;
    const hand = personId === undefined ? undefined : await handOf(work, personId);
    if (!hand || (channel !== 'portal' && channel !== 'api')) throw new NotAsked('nobody');
    if (!holdsOffice(hand)) throw new NotAsked('no_manager');
    const involved = await involvedIn(work, approval);
    const key = await keyMadeBy(work);
    const own = objectionsToBoth(hand, hand, involved, key);
    if (own.length > 0) throw new FourEyes(own);
    const taken = new Set(said.map(({ seatId }) => seatId));
    const place = placeFor(hand.id, await seatsOf(work, approval.id), await awayNow(work), taken);
    const stoodInFor = place === undefined ? undefined : await handOf(work, place);
    if (place === undefined || !stoodInFor) throw new NotAsked('not_among_the_asked');
    if (!holdsOffice(stoodInFor)) throw new NotAsked('place_without_manager');
    const objections = objectionsToBoth(hand, stoodInFor, involved, key);
    if (objections.length > 0) throw new FourEyes(objections);
    return { hand, place, doubts: doubtsAbout(hand, involved) };
  }

  /** What the verdicts come to, in the same transaction: the promise to answer is kept, and the decision goes on. */
  private async follow(
    work: Work,
    { approval, promise }: { approval: Approval; promise: Commitment },
    said: readonly VerdictRow[],
    spoken: Spoken,
  ): Promise<void> {
    const decision = await work.lock(Decision, approval.decisionId);
    if (decision.state !== 'awaiting_approval') throw new DecisionMovedOn(decision.state);
    const sums = said.map(({ verdict, amount }) => ({ verdict, amount: amount === null ? null : Number(amount) }));
    const { state, amount } = outcomeOf(sums, approval.needed);
    if (state === 'open') {
      await work.update(Approval, approval, { state: stateAfterApproval(approval, 'concur') });
      work.record(approvalConcurred(approval, spoken));
      return;
    }
    await work.update(Approval, approval, {
      state: stateAfterApproval(approval, state === 'granted' ? 'grant' : 'refuse'),
      settledAt: work.now,
      grantedAmount: amount === null ? null : String(amount),
      settledBecause: said.at(-1)!.note,
    });
    await this.settlements.done(work, promise.id, 'The approval was decided.');
    if (state === 'refused') {
      work.record(approvalRefused(approval, spoken));
      return this.grants.refuse(work, decision, approval.settledBecause ?? '');
    }
    const decidedBy = said.map(({ byId }) => byId);
    work.record(approvalGranted(approval, spoken, decidedBy));
    if (amount !== null && amount < Number(decision.amount))
      await work.update(Decision, decision, { amount: String(amount) });
    await this.grants.grant(work, decision, { authority: 'approval', approvedBy: decidedBy });
  }
}

const saysTheSame = (mine: VerdictRow, { verdict, amount }: VerdictDto): boolean =>
  mine.verdict === verdict && (!amount || String(amount.amount) === mine.amount);

/** @throws Invalid for a sum that is more than was asked, of another currency, nothing, or where no money moves */
function grantedSum(approval: Approval, { verdict, amount }: VerdictDto): string | null {
  const fault = (field: string, problem: string): Invalid => new Invalid([{ field, problem }]);
  if (verdict === 'refuse') {
    if (amount) throw fault('amount', 'is for what is granted');
    return null;
  }
  if (!amount) return approval.amount;
  if (approval.amount === null) throw fault('amount', 'is not asked for here: no money moves');
  if (amount.currency !== approval.currency) throw fault('amount.currency', `is ${approval.currency} here`);
  if (amount.amount > Number(approval.amount)) throw fault('amount.amount', 'is more than was asked for');
  if (amount.amount === 0) throw fault('amount.amount', 'is nothing: refuse it instead');
  return String(amount.amount);
}

async function keepVerdict(
  work: Work,
  approval: Approval,
  { hand, place }: Admitted,
  asked: VerdictDto,
): Promise<VerdictRow> {
  if (asked.verdict === 'refuse' && !asked.note?.trim())
    throw new Invalid([{ field: 'note', problem: 'says why not: whoever asked has to tell the customer' }]);
  const row: VerdictRow = {
    seatId: place,
    byId: hand.id,
    verdict: asked.verdict,
    amount: grantedSum(approval, asked),
    note: asked.note?.trim() || null,
    provedBy: work.actor.channel === 'api' ? 'key' : 'session',
    at: work.now,
  };
  await work.query(
    `insert into approval_verdicts (approval_id, seat_id, by_id, requested_by, verdict, amount, note, proved_by, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [approval.id, row.seatId, row.byId, approval.requestedBy, row.verdict, row.amount, row.note, row.provedBy, row.at],
  );
  return row;
}

const spokenBy = ({ byId, seatId, provedBy }: VerdictRow, { doubts }: Admitted): Spoken => ({
  by: byId,
  onBehalfOf: seatId === byId ? null : seatId,
  provedBy,
  ...(doubts.length > 0 ? { doubts } : {}),
});

const settled = ({ state, settledAt }: Approval, said: readonly VerdictRow[]): ApprovalSettled =>
  new ApprovalSettled({
    state,
    settledAt: instant(settledAt!),
    verdicts: said.map(({ byId, seatId, verdict, at }) => ({
      by: byId,
      onBehalfOf: seatId === byId ? null : seatId,
      verdict,
      at: instant(at),
    })),
  });
