import { ALL_TIMES, clocks, Scorecards, type Wait } from '../../cases/index.js';
import { ReliabilityQueries } from '../../commitments/index.js';
import { migrate, serviceDataSource, systemActor, UnitOfWork, type Config, type Work } from '../../platform/index.js';
import { compared, type Comparison } from '../comparison.rules.js';
import { inOwnDatabase } from '../own-database.js';
import { figuresOf } from './expected.js';
import { casesIn } from './holdings.rules.js';
import { LogUnfit, readLog } from './log-file.js';
import { writeCases } from './write-cases.js';

export interface HeldTime {
  name: string;
  /** Cases that lay with it. */
  cases: number;
  /** As its scorecard shows it, charged by the desk's clocks. */
  hours: number;
  medianHours: number | null;
  /** Milliseconds by the log's own arithmetic, and how far the clocks of all cases together are from it. */
  heldMs: number;
  difference: number;
}

export interface IncidentsReplay {
  cases: number;
  events: number;
  handOvers: number;
  pingPong: number;
  skipped: number;
  /** Those that held cases longest first. */
  organisations: HeldTime[];
  comparisons: Comparison[];
}

const DESK = systemActor('replay');

/**
 * Makes cases of a log of incidents, in a database of its own: every organisation a partner, every time it held a case a wait; and
 * compares whose time it was by our clocks with what the log's own rows add up to. @throws LogUnfit
 */
export async function replayIncidents(config: Config, folder: string): Promise<IncidentsReplay> {
  const { rows, skipped } = await readLog(folder);
  if (rows.length === 0) throw new LogUnfit(folder, 'its log holds no event');
  return inOwnDatabase(config.databaseUrl, async (url) => {
    await migrate(url);
    const dataSource = await serviceDataSource(url, [], 4).initialize();
    try {
      const uow = new UnitOfWork(dataSource, { ring: () => undefined });
      const partners = await writeCases(uow, casesIn(rows));
      const log = figuresOf(rows);
      const desk = await uow.read(DESK, onDesk);
      const cards = new Scorecards(uow, new ReliabilityQueries());
      const organisations: HeldTime[] = [];
      for (const [name, id] of partners) {
        const { waiting } = (await cards.of(DESK, id, ALL_TIMES)).overall;
        const heldMs = log.held.get(name)!;
        const difference = (desk.held.get(id) ?? 0) - heldMs;
        organisations.push({
          name,
          cases: waiting.n,
          hours: waiting.total,
          medianHours: waiting.median,
          heldMs,
          difference,
        });
      }
      const sum = (held: ReadonlyMap<string, number>): number => [...held.values()].reduce((all, ms) => all + ms, 0);
      const off = organisations.filter(({ heldMs, hours }) => Math.abs(heldMs / 3_600_000 - hours) > 0.005_001).length;
      return {
        ...{ cases: log.cases, events: rows.length, handOvers: log.handOvers, pingPong: log.pingPong, skipped },
        organisations: organisations.sort((a, b) => b.heldMs - a.heldMs),
        comparisons: [
          compared('cases', log.cases, desk.cases),
          compared('hand-overs', log.handOvers, desk.handOvers),
          compared('cases that came back', log.pingPong, desk.pingPong),
          compared('milliseconds held, in all', sum(log.held), sum(desk.held)),
          compared('organisations that differ', 0, organisations.filter((one) => one.difference !== 0).length),
          compared('scorecards that differ', 0, off),
        ],
      };
    } finally {
      await dataSource.destroy();
    }
  });
}

interface CaseRow {
  receivedAt: Date;
  closedAt: Date;
  waits: { partnerId: string; startedAt: string; settledAt: string }[];
}

/** What the rows of the desk come to: each case's clocks by the rule that every case sheet shows. */
async function onDesk(work: Work) {
  const cases = await work.query<CaseRow>(
    `select c.received_at as "receivedAt", c.state_since as "closedAt", (select coalesce(jsonb_agg(jsonb_build_object('partnerId', w.partner_id,
       'startedAt', w.started_at, 'settledAt', w.settled_at) order by w.started_at), '[]') from waits w where w.case_id = c.id) as waits
     from cases c`,
  );
  const held = new Map<string, number>();
  let [handOvers, pingPong] = [0, 0];
  for (const { receivedAt, closedAt, waits } of cases) {
    const { partners } = clocks(receivedAt, closedAt, waits.map(waitOf));
    for (const [id, ms] of Object.entries(partners)) held.set(id, (held.get(id) ?? 0) + ms);
    handOvers += waits.length - 1;
    if (new Set(waits.map(({ partnerId }) => partnerId)).size < waits.length) pingPong += 1;
  }
  return { cases: cases.length, handOvers, pingPong, held };
}

const waitOf = ({ partnerId, startedAt, settledAt }: CaseRow['waits'][number]): Wait => ({
  party: 'partner',
  partnerId,
  startedAt: new Date(startedAt),
  settledAt: new Date(settledAt),
});
