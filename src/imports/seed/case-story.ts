import { CUSTOMER_READER } from '../../platform/index.js';
import type { Cast, CastPartner } from './cast.js';
import type { Plot } from './case-plot.js';
import type { Dice } from './dice.js';
import { tellPartnerPart } from './partner-part.js';
import { tellPromise, type ToldPromise } from './promise-story.js';
import type { Outcome } from './promise-times.js';
import { Scribe } from './scribe.js';
import { ANSWERS, FEELINGS, NOTES, PRODUCTS, SUMMARIES, TROUBLES } from './seed-words.js';
import type { Sheaf } from './sheaf.js';
import { staff } from './told-events.js';

/** Whose case it is, what it is about, and how far it has come. */
export interface Matter {
  customer: { id: string; name: string };
  orderId: string | null;
  place: string;
  plot: Plot;
  /** Three promises in it, all still running. */
  allOpen?: boolean;
}

const KINDS = { complaint: 55, request: 22, question: 15, proactive: 6, compliment: 2 };
const CHANNELS = { email: 50, phone: 30, chat: 15, desk: 5 };

/** Tells one case from its first words to how it stands today: entries for different readers, partners, tasks, promises and their chase. */
export class CaseStory {
  private readonly scribe: Scribe;
  private readonly subject: string;
  private readonly channel: string;
  private readonly promises: ToldPromise[] = [];
  private readonly partners: CastPartner[] = [];

  constructor(
    sheaf: Sheaf,
    cast: Cast,
    dice: Dice,
    private readonly matter: Matter,
    now: Date,
  ) {
    const { receivedAt, state } = matter.plot;
    this.scribe = new Scribe(sheaf, cast, dice, dice.pick(cast.agents), now, receivedAt, state === 'closed');
    this.subject = `${capital(dice.pick(PRODUCTS))} ${dice.pick(TROUBLES)}`;
    this.channel = dice.weighed(CHANNELS);
  }

  tell(): void {
    const { state } = this.matter.plot;
    const kind = this.scribe.dice.weighed(KINDS);
    this.receive(kind);
    if (state !== 'received') this.acknowledge();
    if (state !== 'received' && state !== 'acknowledged') this.work();
    if (state === 'resolution_proposed' || state === 'resolved' || state === 'closed') this.resolve();
    if (state === 'closed') this.close();
    this.writeCase(kind);
  }

  get openPromises(): ToldPromise[] {
    return this.promises.filter(({ isOpen }) => isOpen);
  }

  private receive(kind: string): void {
    const { scribe, matter, channel } = this;
    const { dice } = scribe;
    scribe.turn('opened', 'received', { kind, channel });
    const words = [
      `My ${this.subject.toLowerCase()}.`,
      dice.pick(FEELINGS),
      `I live in ${matter.place}.`,
      dice.pick(FEELINGS),
      matter.customer.name,
    ];
    scribe.say({ kind: 'customer', id: matter.customer.id }, [CUSTOMER_READER], words.join(' '), {
      by: staff(scribe.owner),
      channel,
    });
  }

  private acknowledge(): void {
    const { scribe } = this;
    const { dice, owner } = scribe;
    scribe.pass(5, 200);
    const promise = this.promiseOurs('call_back', 'Tell you how it goes on');
    scribe.note('case.owned', scribe.caseId, [CUSTOMER_READER], { state: 'received', ownerId: owner });
    scribe.turn('acknowledged', 'acknowledged', { ownerId: owner, commitmentId: promise.id });
    scribe.sheaf.add('acknowledgements', {
      case_id: scribe.caseId,
      commitment_id: promise.id,
      by: owner,
      at: scribe.at,
    });
    scribe.say(staff(owner), [CUSTOMER_READER], `${dice.pick(ANSWERS)} ${dice.pick(ANSWERS)}`);
    if (dice.chance(0.2)) scribe.say(staff(owner), [], dice.pick(NOTES));
  }

  /** What partners do about it, and what we promise the customer on the strength of that. */
  private work(): void {
    const { scribe, matter } = this;
    const { dice } = scribe;
    const waiting = matter.plot.state === 'waiting';
    scribe.pass(10, 240);
    scribe.turn('started', 'in_progress');
    const parts = matter.allOpen || waiting ? 1 : Number(dice.chance(0.6)) + Number(dice.chance(0.08));
    const [backing] = Array.from({ length: parts }, () => this.promisePartner());
    if (matter.allOpen || dice.chance(0.25)) this.promiseOurs('delivery', 'Put it right at your home', backing);
    if (waiting) scribe.turn('waiting', 'waiting', { on: 'partner', refId: backing!.id });
    if (waiting || backing?.settledAt) this.waitFor(backing!);
  }

  private resolve(): void {
    const { scribe } = this;
    const { dice, owner } = scribe;
    scribe.catchUp();
    scribe.pass(20, 600);
    const id = scribe.ids.at('res', scribe.at);
    const resolution = {
      id,
      case_id: scribe.caseId,
      summary: dice.pick(SUMMARIES),
      proposed_by: owner,
      proposed_at: scribe.at,
    };
    scribe.say(staff(owner), [CUSTOMER_READER], `${resolution.summary} ${dice.pick(ANSWERS)}`);
    scribe.turn('resolution_proposed', 'resolution_proposed', { resolutionId: id });
    const agreed = this.matter.plot.state !== 'resolution_proposed';
    if (agreed) {
      scribe.pass(10, 900);
      scribe.turn('resolved', 'resolved', { resolutionId: id });
    }
    scribe.sheaf.add('resolutions', {
      ...resolution,
      agreed_at: agreed ? scribe.at : null,
      agreed_by: agreed ? owner : null,
    });
  }

  private close(): void {
    const { scribe } = this;
    scribe.pass(10, 1_400);
    scribe.turn('closed', 'closed', { reason: 'confirmed' });
    scribe.sheaf.add('closures', {
      id: scribe.ids.at('clo', scribe.at),
      case_id: scribe.caseId,
      reason: 'confirmed',
      closed_by: scribe.owner,
      closed_at: scribe.at,
    });
  }

  private promiseOurs(kind: string, what: string, restsOn?: ToldPromise): ToldPromise {
    const { scribe } = this;
    const told = tellPromise(scribe, {
      kind,
      what,
      partner: null,
      promisee: 'customer',
      proposedAt: scribe.at,
      outcome: this.outcome(false),
      by: scribe.owner,
      ...(restsOn ? { restsOn } : {}),
    });
    this.promises.push(told);
    return told;
  }

  private promisePartner(): ToldPromise {
    const told = tellPartnerPart(this.scribe, this.partners, this.outcome(true));
    this.promises.push(told);
    return told;
  }

  private outcome(partners: boolean): Outcome {
    const { allOpen, plot } = this.matter;
    return this.scribe.dice.weighed(allOpen ? ALL_OPEN : outcomesIn(plot.state, partners));
  }

  private waitFor(promise: ToldPromise): void {
    const { scribe, partners } = this;
    scribe.sheaf.add('waits', {
      id: scribe.ids.at('wt', scribe.at),
      case_id: scribe.caseId,
      party: 'partner',
      partner_id: partners[0]!.id,
      ref_id: promise.id,
      started_at: promise.acceptedAt ?? scribe.at,
      settled_at: promise.settledAt,
      settled_by: promise.settledAt && scribe.owner,
    });
  }

  private writeCase(kind: string): void {
    const { scribe, matter } = this;
    const { state, receivedAt } = matter.plot;
    const due = this.openPromises.map(({ dueAt }) => dueAt.getTime());
    scribe.sheaf.add('cases', {
      id: scribe.caseId,
      kind,
      subject: this.subject,
      channel: this.channel,
      customer_id: matter.customer.id,
      order_id: matter.orderId,
      state,
      owner_id: state === 'received' ? null : scribe.owner,
      received_at: receivedAt,
      state_since: scribe.stateSince,
      closed_reason: state === 'closed' ? 'confirmed' : null,
      reopen_count: 0,
      // The same as the trigger on commitments would find: it then has nothing to change.
      next_due_at: due.length > 0 ? new Date(Math.min(...due)) : 'infinity',
      created_by: scribe.owner,
      version: 1,
    });
  }
}

const ALL_OPEN = { active: 1 } as Record<Outcome, number>;

/** How often promises stand how, in a case of that state; those of partners, or ours. */
function outcomesIn(state: Plot['state'], partners: boolean): Record<Outcome, number> {
  const weights = (some: Partial<Record<Outcome, number>>): Record<Outcome, number> => some as Record<Outcome, number>;
  if (state === 'acknowledged') return ALL_OPEN;
  if (state === 'waiting' && partners)
    return weights({ active: 60, proposed: 18, at_risk: 8, reported: 10, disputed: 4 });
  if (state === 'waiting' || state === 'in_progress')
    return weights({ active: 55, kept: 30, broken: 10, done_late: 5 });
  return weights({ kept: 78, done_late: 12, broken: 10 });
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
