import { unique } from '../case-scene.js';
import type { Caller, OpenDesk } from '../open-desk.js';
import { caseFor, leave, STAFF_ONLY, Words } from './walls-case.js';

/** One matter in four relations to the courier Swift: its alone, shared with a rival, the rival's alone, and one Swift has left. */
export type Relation = 'own' | 'shared' | 'foreign' | 'ended';
export const RELATIONS: readonly Relation[] = ['own', 'shared', 'foreign', 'ended'];

/** What there is to ask for in one case, by the names paths have for it. */
export interface Things {
  readonly case: string;
  /** What the case is called by others than Swift; of the rival's case also its real id. */
  readonly otherNames: readonly string[];
  readonly customer: string;
  readonly order: string;
  readonly task: string;
  readonly commitment: string;
  /** Ours to the customer, resting on theirs. */
  readonly promise: string;
  readonly file: string;
  readonly participation: string;
  readonly link: string;
  readonly shipment: string;
  readonly claim: string;
}

export interface WallsScene {
  readonly desk: OpenDesk;
  readonly agent: Caller;
  readonly manager: Caller;
  readonly swift: Caller;
  readonly rival: Caller;
  readonly partners: { readonly swift: string; readonly rival: string };
  readonly things: Record<Relation, Things>;
  readonly realIds: Record<Relation, string>;
  /** Ids by what they name: those a partner's token may open for Swift, and those it may not. */
  idsOf(kind: string): Ids;
  readonly tokens: { readonly swift: string; readonly ended: string; readonly customer: string };
  /** What Swift is never told, and what the customer of the shared case is never told. */
  readonly hiddenFrom: { readonly swift: readonly string[]; readonly customer: readonly string[] };
  /** What Swift is told about its part: proof that the search for hidden words would find some. */
  readonly toldSwift: readonly string[];
}

export interface Ids {
  readonly own: readonly string[];
  readonly hidden: readonly string[];
  /** Well-formed, and nobody's. */
  readonly absent: string;
}

const COUNTED: ReadonlySet<string> = new Set(['number', 'n']);

/** What each kind of id begins with. A path that names another kind of thing has to say here which. */
const PREFIXES: Record<string, string> = {
  ...{ case: 'cs', task: 'tsk', commitment: 'cmt', file: 'fil', participation: 'par', customer: 'cus', order: 'ord' },
  // A draft is found by whom it is for.
  ...{ send: 'snd', audience: 'ptn' },
  ...{ caselink: 'clk', update: 'upd', 'service-level': 'slv', 'underpinning-target': 'upt' },
  ...{ shipment: 'shp', claim: 'clm', webhook: 'whk', delivery: 'dlv', 'chase-ladder': 'lad', event: 'evt' },
  ...{ policy: 'pol', number: 'nr', fact: 'fact' },
  ...{ exception: 'exc', export: 'exp', sample: 'smp', n: 'n', view: 'view' },
  ...{ decision: 'dec', remedy: 'rem', limit: 'dlm' },
  ...{ policie: 'pol', decision: 'dec', backtest: 'bkt', number: 'nr' },
  ...{ macro: 'mac', bulk: 'blk' },
  ...{ 'own-task': 'own', partner: 'ptn', person: 'per', key: 'key', link: 'lnk', mail: 'mail', calendar: 'cal' },
  ...{ approval: 'apr', 'approval-route': 'rte' },
};

export async function wallsScene(desk: OpenDesk): Promise<WallsScene> {
  // Numbers that no other number of an answer can be mistaken for.
  await desk.owner.query('alter sequence cases_number_seq restart with 7302010001');
  const words = new Words();
  const agent = await desk.person({ role: 'agent', name: 'Ada Agent', email: unique('ada.zqstaff') });
  const manager = await desk.person({ role: 'manager', name: 'Mara Manager', email: unique('mara.zqstaff') });
  const rivalName = words.word('rivalname', STAFF_ONLY);
  const always = Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  );
  const calendar = async (name: string): Promise<string> =>
    (await manager.make('/api/v1/calendars', { name, zone: 'UTC', hours: always })).id;
  const calendars = {
    swift: await calendar('Swift'),
    rival: await calendar(words.word('rivalcalendar', STAFF_ONLY)),
  };
  const partner = async (name: string, kind: string, calendarId: string): Promise<string> =>
    (await manager.make('/api/v1/partners', { name, kind, calendarId })).id;
  const partners = {
    swift: await partner('Swift Courier', 'courier', calendars.swift),
    rival: await partner(`Repair ${rivalName}`, 'repairer', calendars.rival),
  };
  const swift = await desk.person({
    ...{ role: 'partner', partnerId: partners.swift, name: 'Dirk', email: unique('dirk') },
    // Who leads may more than others.
    tier: 'lead',
  });
  const rival = await desk.person({
    role: 'partner',
    partnerId: partners.rival,
    name: words.word('rivalperson', STAFF_ONLY),
    email: unique(words.word('rivalmail', STAFF_ONLY)),
  });
  const cast = { desk, agent, manager, swift, rival, partners, words };

  const own = await caseFor(cast, 'own', ['swift']);
  const shared = await caseFor(cast, 'shared', ['swift', 'rival']);
  const foreign = await caseFor(cast, 'foreign', ['rival']);
  const ended = await caseFor(cast, 'ended', ['swift', 'rival']);
  await leave(cast, ended);

  const made = { own, shared, foreign, ended };
  const ids = Object.values(made).flatMap(({ hidden }) => hidden);
  const mine = [made.own, made.shared];
  const openToSwift: string[] = [
    ...mine.flatMap(({ id, things }) => [id, things.case, things.task, things.commitment, things.file]),
    ...mine.flatMap(({ things }) => [things.shipment, things.claim]),
    ended.things.shipment,
    ...[partners.swift, swift.personId, calendars.swift],
  ];
  const idsOf = (kind: string): Ids => {
    const prefix = PREFIXES[kind];
    if (!prefix) throw new Error(`A path names a ${kind}: which ids of that kind are there to try?`);
    // Parts of something are counted.
    const absent = COUNTED.has(kind) ? '99' : `${prefix}_01979c2e-0000-7000-8000-00000000dead`;
    const own = openToSwift.filter((id) => id.startsWith(`${prefix}_`));
    const hidden = [...ids, partners.rival, rival.personId, agent.personId, calendars.rival].filter((id) =>
      id.startsWith(`${prefix}_`),
    );
    return { absent, own: own.length > 0 ? own : [absent], hidden: hidden.filter((id) => !own.includes(id)) };
  };
  const { rows: numbers } = await desk.owner.query<{ number: string }>('select number from cases');
  return {
    desk,
    agent,
    manager,
    swift,
    rival,
    partners,
    things: { own: own.things, shared: shared.things, foreign: foreign.things, ended: ended.things },
    realIds: { own: own.id, shared: shared.id, foreign: foreign.id, ended: ended.id },
    idsOf,
    tokens: { swift: shared.tokens.swift, ended: ended.tokens.swift, customer: shared.tokens.customer },
    hiddenFrom: {
      swift: [
        ...words.hiddenFromSwift,
        ...ids,
        ...numbers.map(({ number }) => number),
        ...[partners.rival, rival.personId, agent.personId, manager.personId, 'zqstaff'],
      ],
      customer: [
        ...words.hiddenFromCustomer,
        ...[
          partners.swift,
          partners.rival,
          swift.personId,
          rival.personId,
          agent.personId,
          manager.personId,
          'zqstaff',
        ],
        ...['Swift Courier', own.id, foreign.id, ended.id, shared.things.case],
      ],
    },
    toldSwift: words.toldSwift,
  };
}

/** Those of `words` that the text holds and the asker did not say first. */
export const heard = (words: readonly string[], text: string, asked = ''): string[] =>
  words.filter((word) => text.includes(word) && !asked.includes(word));
