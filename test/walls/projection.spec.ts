import fc from 'fast-check';
import {
  CasesQueries,
  EntriesService,
  ParticipationsService,
  TasksQueries,
  TasksService,
  TimelineQueries,
} from '../../src/cases/index.js';
import type { CaseId } from '../../src/cases/index.js';
import {
  CommitmentsQueries,
  CompletionsService,
  NegotiationsService,
  type CommitmentId,
} from '../../src/commitments/index.js';
import type { Actor } from '../../src/platform/index.js';
import { inSeconds } from '../case-scene.js';
import { OpenDesk } from '../open-desk.js';

type Reader = 'swift' | 'rival' | 'customer';
type Side = 'swift' | 'rival';

/** One thing that is said or done in the case, and whom it is meant for. */
type Deed =
  | { does: 'staff writes'; to: Reader[] }
  | { does: 'writes'; who: Reader }
  | { does: 'is asked'; who: Side; kind: 'pickup' | 'inspection' }
  | { does: 'counters'; who: Side }
  | { does: 'reports'; who: Side }
  | { does: 'is promised something' }
  | { does: 'leaves'; who: Side };

const side = fc.constantFrom<Side>('swift', 'rival');
const deeds = fc.array(
  fc.oneof<fc.Arbitrary<Deed>[]>(
    fc.record({ does: fc.constant('staff writes'), to: fc.subarray<Reader>(['swift', 'rival', 'customer']) }),
    fc.record({ does: fc.constant('writes'), who: fc.constantFrom<Reader>('swift', 'rival', 'customer') }),
    fc.record({ does: fc.constant('is asked'), who: side, kind: fc.constantFrom('pickup', 'inspection') }),
    fc.record({ does: fc.constant('counters'), who: side }),
    fc.record({ does: fc.constant('reports'), who: side }),
    fc.record({ does: fc.constant('is promised something') }),
    fc.record({ does: fc.constant('leaves'), who: side }),
  ),
  { minLength: 3, maxLength: 12 },
);

describe('whatever is said in a case, each reader is shown', () => {
  let desk: OpenDesk;
  let stage: Stage;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    stage = await Stage.of(desk);
  });
  afterAll(() => desk.close());

  it('all the words meant for them, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (script) => {
        const play = await stage.play(script);
        for (const reader of ['swift', 'rival', 'customer'] as const) {
          const shown = await stage.shownTo(reader, play);
          const told = [...play.words.keys()].filter((word) => shown.includes(word));
          const meant = [...play.words].filter(([, readers]) => readers.has(reader)).map(([word]) => word);
          expect([reader, told.sort()]).toEqual([reader, play.left.has(reader) ? [] : meant.sort()]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

interface Play {
  readonly id: CaseId;
  readonly customerId: string;
  readonly words: Map<string, Set<Reader>>;
  readonly left: Set<Reader>;
  readonly asked: { who: Side; id: CommitmentId; termsVersion: number; over: boolean }[];
}

/** Plays scripts through the services, and reads them as everybody outside. */
class Stage {
  private count = 0;
  private constructor(
    private readonly desk: OpenDesk,
    private readonly agent: Actor,
    private readonly partners: Record<Side, Actor>,
    private readonly make: (path: string, body: unknown) => Promise<any>,
  ) {}

  static async of(desk: OpenDesk): Promise<Stage> {
    const manager = await desk.person({ role: 'manager' });
    const partner = async (name: string): Promise<Actor> => {
      const { id } = await manager.make('/api/v1/partners', { name, kind: 'other' });
      const { personId } = await desk.person({ role: 'partner', partnerId: id });
      return {
        audience: 'partner',
        role: 'partner',
        id: personId,
        kind: 'person',
        personId,
        partnerId: id,
        channel: 'api',
      };
    };
    const { personId } = manager;
    const agent: Actor = {
      audience: 'staff',
      role: 'agent',
      id: personId,
      kind: 'person',
      personId,
      channel: 'portal',
    };
    return new Stage(
      desk,
      agent,
      { swift: await partner('Swift'), rival: await partner('Rival') },
      manager.make.bind(manager),
    );
  }

  async play(script: readonly Deed[]): Promise<Play> {
    const words = new Map<string, Set<Reader>>();
    const word = (...readers: Reader[]): string => {
      const said = `zq${this.count++}zq`;
      words.set(said, new Set(readers));
      return said;
    };
    const customer = await this.make('/api/v1/customers', { name: word(), email: `${word()}@example.test` });
    const opened = await this.make('/api/v1/cases', {
      ...{ kind: 'complaint', customerId: customer.id, channel: 'phone' },
      ...{ subject: word('customer'), body: word('customer') },
    });
    const play: Play = { id: opened.id, customerId: customer.id, words, left: new Set(), asked: [] };
    for (const who of ['swift', 'rival'] as const)
      await this.desk.app.get(ParticipationsService).bringIn(this.agent, play.id, {
        partnerId: this.partners[who].partnerId!,
        role: 'other',
        purpose: word(who),
      });
    for (const deed of script) await this.does(deed, play, word);
    return play;
  }

  private async does(deed: Deed, play: Play, word: (...readers: Reader[]) => string): Promise<void> {
    const { app } = this.desk;
    if ('who' in deed && play.left.has(deed.who)) return;
    if (deed.does === 'staff writes') {
      const to = deed.to.filter((reader) => !play.left.has(reader));
      const partners = to.filter((one): one is Side => one !== 'customer').map((one) => this.partners[one].partnerId!);
      const alone = to.includes('customer') ? 'customer' : 'internal';
      const audience = partners.length > 0 ? { partners, customer: to.includes('customer') } : alone;
      await app.get(EntriesService).write(this.agent, play.id, { audience, body: word(...to) });
    } else if (deed.does === 'writes') {
      await app.get(EntriesService).write(this.actor(deed.who, play), play.id, { body: word(deed.who) });
    } else if (deed.does === 'is promised something') {
      const rests = play.asked.map(({ id }) => id);
      const promise = { kind: 'solution', what: word('customer'), dueAt: inSeconds(86_400), restsOn: rests };
      await this.make(`/api/v1/cases/${play.id}/commitments`, promise);
    } else if (deed.does === 'is asked') {
      const { commitment } = await app.get(TasksService).create(this.agent, play.id, {
        partnerId: this.partners[deed.who].partnerId!,
        ...{ kind: deed.kind, shares: [], dueAt: inSeconds(7200) },
        ...{ title: word(deed.who), instructions: word(deed.who) },
      });
      play.asked.push({ who: deed.who, id: commitment!.id as CommitmentId, termsVersion: 1, over: false });
    } else if (deed.does === 'leaves') {
      if (play.asked.some(({ who, over }) => who === deed.who && !over)) return;
      const { items } = await app.get(ParticipationsService).list(this.agent, play.id);
      const { id } = items.find(({ partnerId }) => partnerId === this.partners[deed.who].partnerId)!;
      await app.get(ParticipationsService).end(this.agent, play.id, id as never);
      play.left.add(deed.who);
    } else await this.answers(deed, play, word);
  }

  private async answers(
    { does, who }: Extract<Deed, { does: 'counters' | 'reports' }>,
    play: Play,
    word: (...readers: Reader[]) => string,
  ): Promise<void> {
    const { app } = this.desk;
    const asked = play.asked.find((one) => one.who === who && !one.over && one.termsVersion === 1);
    if (!asked) return;
    const counter = { termsVersion: 1, dueAt: inSeconds(9000), note: word(who) };
    await app.get(NegotiationsService).counter(this.partners[who], asked.id, counter);
    asked.termsVersion = 2;
    if (does === 'counters') return;
    await app.get(NegotiationsService).accept(this.agent, asked.id, { termsVersion: 2 });
    const report = { termsVersion: 2, note: word(who) };
    await app.get(CompletionsService).report(this.partners[who], asked.id, report);
    await app.get(CompletionsService).assess(this.agent, asked.id, { termsVersion: 2, kept: true });
    asked.over = true;
  }

  private actor(reader: Reader, { id, customerId }: Play): Actor {
    if (reader !== 'customer') return this.partners[reader];
    const link = { id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    return { ...link, audience: 'customer', role: 'customer', caseId: id, customerId };
  }

  /** Everything that this reader can be shown of the case, as one text. */
  async shownTo(reader: Reader, play: Play): Promise<string> {
    const { app } = this.desk;
    const actor = this.actor(reader, play);
    const shown: unknown[] = [];
    const look = async (ask: () => Promise<unknown>): Promise<void> => {
      shown.push(
        await ask().catch((refusal: Error) => [refusal.message, (refusal as never as { facts: unknown }).facts]),
      );
    };
    await look(() => app.get(CasesQueries).one(actor, play.id));
    for (const order of ['asc', 'desc'] as const)
      await look(() => app.get(TimelineQueries).timeline(actor, play.id, { order, limit: 200 }));
    await look(() => app.get(CommitmentsQueries).list(actor, { limit: 200, caseId: play.id }));
    for (const { id } of play.asked) await look(() => app.get(CommitmentsQueries).sheet(actor, id));
    if (reader === 'customer') return JSON.stringify(shown);
    const sort = 'nextDue' as const;
    for (const q of [undefined, 'zq'])
      await look(() => app.get(CasesQueries).list(actor, { limit: 200, sort, state: 'all', ...(q ? { q } : {}) }));
    for (const filter of [{}, { caseId: play.id }])
      await look(() => app.get(TasksQueries).list(actor, { limit: 200, ...filter }));
    return JSON.stringify(shown);
  }
}
