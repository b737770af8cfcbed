import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config, NewEvent } from '../platform/index.js';
import { everybodyOf, type Cast } from './cast/cast.js';
import { Clientele, DEMO_REF } from './cast/clientele.js';
import { Directory } from './cast/directory.js';
import { furnish } from './cast/furnish.js';
import { hire, preparePasswords, type Password } from './cast/hire.js';
import { renewSignIns } from './cast/renew.js';
import { followOpenCases, promiseServiceLevels } from './cast/service-levels.js';
import type { SignIn } from './cast/sign-in.js';
import { drawSample } from './favours/reviewed-sample.js';
import { favours, lookBack } from './favours/favours.js';
import { AgentsDayModule } from '../cases/index.js';
import { FlexModule, Outcomes } from '../flex/index.js';
import { handedLinks, partnerNames, type HandedLink } from './handed-links.js';
import { lookRound, type DemoWish } from './look-round.js';
import { perform } from './perform.js';
import { EARLIER_DAYS } from './playbill/earlier-days.js';
import { TODAY } from './playbill/today.js';
import { publishPolicies } from './policies.js';
import { Stage } from './stage.js';
import { openToldDesk, play, ToldChases, ToldNews, ToldTime } from '../told/index.js';

const PLAYBILL = [...EARLIER_DAYS, ...TODAY];

/** The same desk every time, but for its times and secrets. */
const SEED = 1907;
const DAY = 86_400_000;
/** The demo's people have worked together for a while before what its first story is about was bought. */
const FOUNDED_DAYS_BEFORE = 300;

export interface DemoMade {
  people: SignIn[];
  links: (Omit<HandedLink, 'id'> & { url: string })[];
  /** Names by id. */
  partners: Map<string, string>;
  /** How many were added. */
  cases: number;
}

/** Fills a desk with invented people and their stories, all of it or nothing. @throws DeskAtWork, DemoHereAlready, DemoBeingMade */
export async function makeDemo(config: Config, dataSource: DataSource, wish: DemoWish): Promise<DemoMade> {
  const now = await databaseTime(dataSource);
  const founded = new ToldTime(new Date(now.getTime() - FOUNDED_DAYS_BEFORE * DAY));
  const app = await openToldDesk(config, dataSource, founded, [FlexModule, AgentsDayModule]);
  try {
    const stage = new Stage(app);
    const passwords = await preparePasswords(stage);
    let filled: Filled | undefined;
    const made = await stage.uow.whole(async () => {
      const demo = await stage.uow.run(stage.system, (work) => lookRound(work, wish));
      if (demo === 'not here') filled = await fill(app, stage, passwords, now);
      const people = filled ? everybodyOf(filled.cast).map(({ signIn }) => signIn) : await renew(stage, passwords, now);
      const links = await stage.uow.read(stage.system, handedLinks);
      return {
        people,
        partners: await stage.uow.read(stage.system, partnerNames),
        links: links.map(({ id, ...link }) => ({ ...link, url: stage.links.urlOf(id, link.audience) })),
        cases: filled?.cases ?? 0,
      };
    });
    // An auditor draws from what is committed.
    if (filled) await stage.uow.whole(() => drawSample(stage, filled!.cast));
    return made;
  } finally {
    await app.close();
  }
}

interface Filled {
  readonly cast: Cast;
  readonly cases: number;
}

function renew(stage: Stage, passwords: readonly Password[], now: Date): Promise<SignIn[]> {
  stage.time.moveTo(now);
  return renewSignIns(stage, passwords);
}

async function fill(
  app: INestApplicationContext,
  stage: Stage,
  passwords: readonly Password[],
  now: Date,
): Promise<Filled> {
  const directory = new Directory(SEED);
  const cast = await hire(stage, directory, passwords, now);
  await promiseServiceLevels(stage, cast);
  await furnish(stage, cast);
  const policies = await publishPolicies(stage, cast);
  const clientele = new Clientele(stage, directory);
  const plots = PLAYBILL.map((performance, number) => perform(stage, performance, { number, now, cast, clientele }));
  if (policies) {
    // What became of exceptions is looked at once, at the end.
    app.get(ToldNews).leaveOut(Outcomes);
    plots.push(...(await favours(stage, { cast, clientele, policies, quiet: new Stage(app, false) }, now)));
  }
  await play(plots, now, { time: stage.time, chases: app.get(ToldChases) });
  await followOpenCases(stage);
  await lookBack(stage, cast);
  const cases = await stage.uow.run(stage.system, async (work) => {
    const [{ n }] = (await work.query<{ n: number }>(CASES, [`${DEMO_REF}%`])) as [{ n: number }];
    work.record(demoMade(n));
    return n;
  });
  return { cast, cases };
}

const CASES = `select count(*)::int as n from cases where customer_id in (select id from customers where external_ref like $1)`;

/** Silent as everything that was told: whoever looks at the desk just now sees it when they look again. */
const demoMade = (cases: number): NewEvent => ({ type: 'demo.made', data: { cases }, silent: true });

/** Stories end when the desk they are told on says that it is now. */
async function databaseTime(dataSource: DataSource): Promise<Date> {
  const [row] = await dataSource.query<{ now: Date }[]>('select now() as now');
  return row!.now;
}
