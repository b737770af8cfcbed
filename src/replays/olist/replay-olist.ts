import type { DataSource } from 'typeorm';
import { Scorecards, type RankedPartnerView, type ScorecardView } from '../../cases/index.js';
import { ReliabilityQueries } from '../../commitments/index.js';
import { readOlistOrders, type Progress } from '../../imports/index.js';
import {
  migrate,
  refreshStatistics,
  serviceDataSource,
  systemActor,
  UnitOfWork,
  type Config,
} from '../../platform/index.js';
import { openToldDesk, toldEntities, ToldTime } from '../../told/index.js';
import { compared, type Comparison } from '../comparison.rules.js';
import { inOwnDatabase } from '../own-database.js';
import { expectedOf, type Expected, type Figures, type Overdue, type Told } from './expected.js';
import { inOrder, storyOf, type Moment } from './moments.rules.js';
import { figuresOnDesk, overdueNow, stepsTaken } from './on-desk.js';
import { setStage } from './set-up.js';
import { Teller } from './teller.js';

/** Told together: one transaction. */
const AT_ONCE = 500;
const WORST = 5;

export interface OlistReplay {
  orders: number;
  /** Moments of the files that were told. */
  moments: number;
  /** Promises of the files that could not be made: due or done before their order was placed. */
  leftOut: number;
  /** Chase steps the desk took between them, by name. */
  steps: Record<string, number>;
  from: string;
  to: string;
  comparisons: Comparison[];
  /** The partners that can be relied on least, of all that are ranked; the worst first. */
  worst: { partner: RankedPartnerView; card: ScorecardView }[];
}

/** A folder without a single order that can be told. */
export class NothingToTell extends Error {
  constructor(folder: string) {
    super(`${folder} holds no order to tell.`);
    this.name = 'NothingToTell';
  }
}

/**
 * Tells the orders of a folder as they happened, through the desk's own services and in a database of its own, and compares what the desk
 * made of them with what the files say. `moments` are when overdue promises are counted. @throws OlistFolderUnfit, NothingToTell
 */
export function replayOlist(
  config: Config,
  folder: string,
  moments: readonly Date[],
  progress: Progress,
): Promise<OlistReplay> {
  return inOwnDatabase(config.databaseUrl, async (url) => {
    await migrate(url);
    const dataSource = await serviceDataSource(url, toldEntities, 4).initialize();
    try {
      return await replay({ ...config, databaseUrl: url }, dataSource, { folder, moments, progress });
    } finally {
      await dataSource.destroy();
    }
  });
}

/** The story ends with the last thing that was done; promises due after that stay as they are. */
const lastOf = (all: readonly Moment[], moments: readonly Date[]): Date =>
  [...moments, ...all.filter(({ does }) => does !== 'withdraw').map(({ at }) => at)].reduce((last, at) =>
    at > last ? at : last,
  );

interface Asked {
  folder: string;
  moments: readonly Date[];
  progress: Progress;
}

async function replay(
  config: Config,
  dataSource: DataSource,
  { folder, moments, progress }: Asked,
): Promise<OlistReplay> {
  const orders = await readOlistOrders(dataSource, folder, progress);
  const stories = orders.map(storyOf);
  const all = inOrder(stories);
  if (all.length === 0) throw new NothingToTell(folder);
  const end = lastOf(all, moments);
  const told = all.filter(({ at }) => at <= end);
  const stage = await setStage(new UnitOfWork(dataSource, { ring: () => undefined }), orders);
  const app = await openToldDesk(config, dataSource, new ToldTime(told[0]!.at));
  try {
    const teller = new Teller(app, stage);
    const overdue = await tellAll(teller, told, moments, { url: config.databaseUrl, progress });
    const { uow } = teller;
    return await uow.whole(async () => {
      await teller.ringBefore(end);
      teller.moveTo(end);
      const desk = await uow.read(systemActor('replay'), figuresOnDesk);
      return {
        orders: orders.length,
        moments: told.length,
        leftOut: stories.reduce((sum, story) => sum + story.leftOut, 0),
        steps: await uow.read(systemActor('replay'), stepsTaken),
        from: told[0]!.at.toISOString(),
        to: end.toISOString(),
        comparisons: compareAll(await expectedOf(folder, moments, end), desk, overdue),
        worst: await worstOf(
          uow,
          moments.reduce((last, at) => (at > last ? at : last), told[0]!.at),
        ),
      };
    });
  } finally {
    await app.close();
    progress.end();
  }
}

/** Tells everything, and stops at each of `stops` to ask what is overdue: after what happened by then, before anything later. */
async function tellAll(
  teller: Teller,
  told: readonly Moment[],
  stops: readonly Date[],
  { url, progress }: { url: string; progress: Progress },
): Promise<Overdue[]> {
  const overdue: Overdue[] = [];
  const waiting = [...stops].sort((a, b) => a.getTime() - b.getTime());
  const stopBefore = async (at: Date): Promise<void> => {
    for (let stop = waiting[0]; stop && stop < at; stop = waiting[0]) {
      waiting.shift();
      await teller.ringBefore(stop);
      teller.moveTo(stop);
      overdue.push(await overdueNow(teller.uow));
    }
  };
  progress.begin('telling what happened', told.length);
  for (let from = 0; from < told.length; from += AT_ONCE) {
    await teller.uow.whole(async () => {
      for (const moment of told.slice(from, from + AT_ONCE)) {
        await stopBefore(moment.at);
        await teller.tell(moment);
      }
    });
    progress.reach(Math.min(told.length, from + AT_ONCE));
    if (isPowerOfTwo(from / AT_ONCE + 1)) await refreshStatistics(url);
  }
  await teller.uow.whole(() => stopBefore(FOREVER));
  return overdue;
}

/** As the tables grow twofold. */
const isPowerOfTwo = (n: number): boolean => (n & (n - 1)) === 0;

const FOREVER = new Date(8.64e15);

const KINDS = [
  ['delivery', 'deliveries'],
  ['hand_over', 'hand-overs'],
] as const;
const COUNTED: readonly (keyof Figures)[] = ['promised', 'done', 'kept', 'late', 'broken'];

function compareAll(files: Expected, desk: Told, overdue: readonly Overdue[]): Comparison[] {
  const ends = KINDS.flatMap(([kind, name]) =>
    COUNTED.map((count) => compared(`${name} ${count}`, files[kind][count], desk[kind][count])),
  );
  const inOrderOfTime = files.overdue.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const late = inOrderOfTime.flatMap((then, i) =>
    KINDS.map(([kind, name]) => compared(`${name} overdue at ${then.at}`, then[kind], overdue[i]![kind])),
  );
  return [...ends, ...late];
}

/** As of the last moment that was asked about: what came after it is mostly the end of what had begun before. */
async function worstOf(uow: UnitOfWork, asOf: Date): Promise<OlistReplay['worst']> {
  const scorecards = new Scorecards(uow, new ReliabilityQueries());
  const always = { from: null, to: null, asOf };
  const actor = systemActor('replay');
  const all = await scorecards.ranked(actor, always, { kind: 'hand_over', limit: Number.MAX_SAFE_INTEGER });
  const worst: OlistReplay['worst'] = [];
  for (const partner of all.partners
    .filter(({ rank }) => rank !== null)
    .slice(-WORST)
    .reverse())
    worst.push({ partner, card: await scorecards.of(actor, partner.partnerId, always) });
  return worst;
}
