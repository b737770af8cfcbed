import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config, NewEvent } from '../platform/index.js';
import { everybodyOf } from './cast/cast.js';
import { Clientele } from './cast/clientele.js';
import { Directory } from './cast/directory.js';
import { hire, preparePasswords, type Password } from './cast/hire.js';
import { renewSignIns } from './cast/renew.js';
import { followOpenCases, promiseServiceLevels } from './cast/service-levels.js';
import type { SignIn } from './cast/sign-in.js';
import { handedLinks, partnerNames, type HandedLink } from './handed-links.js';
import { lookRound, type DemoWish } from './look-round.js';
import { perform } from './perform.js';
import { EARLIER_DAYS } from './playbill/earlier-days.js';
import { TODAY } from './playbill/today.js';
import { publishPolicies } from './policies.js';
import { Stage } from './stage.js';
import { openToldDesk, play, ToldChases, ToldTime } from '../told/index.js';

const PLAYBILL = [...EARLIER_DAYS, ...TODAY];

/** The same desk every time, but for its times and secrets. */
const SEED = 1907;
const DAY = 86_400_000;
/** The demo's people have worked together for a while before its first story. */
const FOUNDED_DAYS_BEFORE = 60;

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
  const app = await openToldDesk(config, dataSource, new ToldTime(new Date(now.getTime() - FOUNDED_DAYS_BEFORE * DAY)));
  try {
    const stage = new Stage(app);
    const passwords = await preparePasswords(stage);
    return await stage.uow.whole(async () => {
      const demo = await stage.uow.run(stage.system, (work) => lookRound(work, wish));
      const people = demo === 'here' ? await renew(stage, passwords, now) : await fill(app, stage, passwords, now);
      const links = await stage.uow.read(stage.system, handedLinks);
      return {
        people,
        partners: await stage.uow.read(stage.system, partnerNames),
        links: links.map(({ id, ...link }) => ({ ...link, url: stage.links.urlOf(id, link.audience) })),
        cases: demo === 'here' ? 0 : PLAYBILL.length,
      };
    });
  } finally {
    await app.close();
  }
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
): Promise<SignIn[]> {
  const directory = new Directory(SEED);
  const cast = await hire(stage, directory, passwords, now);
  await promiseServiceLevels(stage, cast);
  await publishPolicies(stage, cast);
  const clientele = new Clientele(stage, directory);
  const plots = PLAYBILL.map((performance, number) => perform(stage, performance, { number, now, cast, clientele }));
  await play(plots, now, { time: stage.time, chases: app.get(ToldChases) });
  await followOpenCases(stage);
  await stage.uow.run(stage.system, async (work) => work.record(demoMade(PLAYBILL.length)));
  return everybodyOf(cast).map(({ signIn }) => signIn);
}

/** Silent as everything that was told: whoever looks at the desk just now sees it when they look again. */
const demoMade = (cases: number): NewEvent => ({ type: 'demo.made', data: { cases }, silent: true });

/** Stories end when the desk they are told on says that it is now. */
async function databaseTime(dataSource: DataSource): Promise<Date> {
  const [row] = await dataSource.query<{ now: Date }[]>('select now() as now');
  return row!.now;
}
