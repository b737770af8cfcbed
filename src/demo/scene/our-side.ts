import type { CaseId, CaseKind } from '../../cases/index.js';
import type { CommitmentView } from '../../commitments/index.js';
import type { Player } from '../cast/cast.js';
import type { Stage } from '../stage.js';
import { askedOf, wordOf, type Asked, type When, type Word } from './handles.js';
import type { PartnerSide } from './partner-side.js';

const MINUTE = 60_000;

export interface Request extends When {
  kind: string;
  title: string;
  instructions?: string;
  proof?: 'required' | 'enabled' | 'off';
  /** Minutes the partner has to answer; two of its open hours, unless said. */
  replyWithin?: number;
}

/** The agent who looks after a case: what they do at the desk. */
export class OurSide {
  private opened: CaseId | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly agent: Player,
    private readonly about: { customerId: string; orderId: () => string | undefined },
  ) {}

  get caseId(): CaseId {
    return this.opened!;
  }

  /** Takes down what a customer says; nobody owns the case yet. */
  async take(kind: CaseKind, channel: string, subject: string, words: string): Promise<void> {
    const { customerId } = this.about;
    const orderId = this.about.orderId();
    const asked = { kind, channel, subject, body: words, customerId, ...(orderId ? { orderId } : {}) };
    const { id } = await this.stage.told(this.stage.cases.open(this.agent.actor, asked));
    this.opened = id as CaseId;
  }

  /** Answers the promise it was acknowledged with. */
  async acknowledge(what: string, dueAt: string): Promise<Word> {
    const asked = { promise: { what, dueAt } };
    const sheet = await this.stage.told(
      this.stage.acknowledgements.acknowledge(this.agent.actor, this.caseId, asked, undefined),
    );
    return wordOf(sheet.commitments.find((promise: CommitmentView) => promise.kind === 'call_back')!);
  }

  writes = (words: string): Promise<void> => this.say('customer', words);
  notes = (words: string): Promise<void> => this.say('internal', words);
  writesTo = (partner: PartnerSide, words: string): Promise<void> => this.say({ partners: [partner.id] }, words);

  async bringIn(partner: PartnerSide, role: 'courier' | 'seller' | 'repairer', purpose: string): Promise<void> {
    const asked = { partnerId: partner.id, role, purpose };
    await this.stage.told(this.stage.participations.bringIn(this.agent.actor, this.caseId, asked));
  }

  async ask(partner: PartnerSide, { window, replyWithin, ...rest }: Request): Promise<Asked> {
    const replyBy = replyWithin && new Date(this.stage.time.now().getTime() + replyWithin * MINUTE).toISOString();
    const asked = {
      ...rest,
      partnerId: partner.id,
      ...(window ? { requestedWindow: window } : {}),
      ...(replyBy ? { replyBy } : {}),
    };
    return askedOf(await this.stage.told(this.stage.tasks.create(this.agent.actor, this.caseId, asked)));
  }

  /** Gives our word to the customer, resting on what partners gave us; `overrideReason` where theirs comes too late for it. */
  async promise(
    kind: string,
    what: string,
    when: When,
    restsOn: readonly Word[] = [],
    overrideReason?: string,
  ): Promise<Word> {
    const asked = {
      ...{ kind, what, ...when, restsOn: restsOn.map(({ id }) => ({ commitmentId: id })) },
      ...(overrideReason ? { overrideReason } : {}),
    };
    return wordOf(await this.stage.told(this.stage.casePromises.propose(this.agent.actor, this.caseId, asked)));
  }

  async accepts({ id, termsVersion }: Word): Promise<void> {
    await this.stage.told(this.stage.negotiations.accept(this.agent.actor, id, { termsVersion }));
  }

  async counters(word: Word, when: When, note: string): Promise<void> {
    const asked = { ...when, termsVersion: word.termsVersion, note };
    Object.assign(
      word,
      wordOf(await this.stage.told(this.stage.negotiations.counter(this.agent.actor, word.id, asked))),
    );
  }

  async letsGo({ id, termsVersion }: Word, note: string): Promise<void> {
    await this.stage.told(this.stage.negotiations.withdraw(this.agent.actor, id, { termsVersion, note }));
  }

  /** Gives a promise of ours another time while the old one stands; answers the successor. */
  async moves(word: Word, when: When, note: string): Promise<Word> {
    const asked = { ...when, termsVersion: word.termsVersion, note };
    return wordOf(await this.stage.told(this.stage.negotiations.renegotiate(this.agent.actor, word.id, asked)));
  }

  /** Says that a promise of ours is done. */
  async reports({ id, termsVersion }: Word, note: string): Promise<void> {
    await this.stage.told(this.stage.completions.report(this.agent.actor, id, { termsVersion, note }));
  }

  /** A promise of ours is done, and the customer has said so. */
  async keeps(word: Word, note: string): Promise<void> {
    await this.reports(word, note);
    await this.finds(word, true, 'customer');
  }

  /** Says whether what was reported is so: in our name, or as the customer told us. */
  async finds({ id, termsVersion }: Word, kept: boolean, observer: 'us' | 'customer' = 'us'): Promise<void> {
    await this.stage.told(this.stage.completions.assess(this.agent.actor, id, { termsVersion, kept, observer }));
  }

  async waitsFor(on: 'partner' | 'customer', refs?: readonly string[]): Promise<void> {
    const asked = { on, ...(refs ? { refs: [...refs] } : {}) };
    await this.stage.told(this.stage.waits.wait(this.agent.actor, this.caseId, asked, undefined));
  }

  /** A question to the customer, and the case waits for the answer. */
  async asksCustomer(words: string): Promise<void> {
    const entry = await this.stage.told(
      this.stage.entries.write(this.agent.actor, this.caseId, { audience: 'customer', body: words }),
    );
    await this.waitsFor('customer', [entry.id]);
  }

  async proposes(summary: string): Promise<void> {
    await this.stage.told(this.stage.resolutions.resolve(this.agent.actor, this.caseId, { summary }, undefined));
  }

  async resolves(summary: string): Promise<void> {
    const asked = { summary, agreed: true };
    await this.stage.told(this.stage.resolutions.resolve(this.agent.actor, this.caseId, asked, undefined));
  }

  async hearsNo(reason: string): Promise<void> {
    await this.stage.told(this.stage.resolutions.decline(this.agent.actor, this.caseId, reason, undefined));
  }

  async closes(reason: 'confirmed' | 'withdrawn' | 'not_agreed' | 'spam', note?: string): Promise<void> {
    await this.stage.told(this.stage.closures.close(this.agent.actor, this.caseId, { reason, note }));
  }

  /** The same matter as the customer's earlier case: from now on they are one. */
  async mergesIntoEarlier(reason: string): Promise<void> {
    const asked = { customer: this.about.customerId, state: 'open', sort: 'received', limit: 50 } as const;
    const { items } = await this.stage.told(this.stage.queries.list(this.agent.actor, asked));
    const into = items.findLast(({ id }) => id !== this.caseId)!.id;
    await this.stage.told(this.stage.merges.merge(this.agent.actor, this.caseId, { into, reason }, undefined));
  }

  private async say(audience: 'internal' | 'customer' | { partners: string[] }, body: string): Promise<void> {
    await this.stage.told(this.stage.entries.write(this.agent.actor, this.caseId, { audience, body }));
  }
}
