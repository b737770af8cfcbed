import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../src/cli/command-line.js';
import { inSeconds } from './case-scene.js';
import { TargetStory } from './target-story.js';

const HOUR = 3_600_000;
let story: TargetStory;
beforeAll(async () => {
  story = await TargetStory.open();
});
afterAll(() => story.close());

const report = async (query = ''): Promise<any> =>
  (await story.scene.manager.get(`/api/v1/reports/service-levels${query}`)).body;

async function onCommandLine(...words: string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const url = new URL(process.env['TEST_POSTGRES_URL']!);
  url.pathname = `/${story.desk.owner.database}`;
  const env = { DATABASE_URL: url.href, KEPT_DATA: story.desk.folder };
  await runCommandLine(words, { stdin: Readable.from(['']), stdout, stderr, env });
  stdout.end();
  return text(stdout);
}

describe('the report on service levels', () => {
  it('counts each target of each service level: kept, late, missed, open, overdue, and how long it took', async () => {
    await story.soonStates(story.scene.case.id, 'first_reply', ['active']);
    const cases = await Promise.all(Array.from({ length: 4 }, () => story.fresh()));
    const began = cases.map(({ receivedAt }) => receivedAt as string).sort()[0]!;
    const replies = await Promise.all(cases.map(async ({ id }) => (await story.targetsOf(id, 'first_reply'))[0]));
    // Two are answered in time, the first of them after two hours; one is late, one never answered.
    await story.begunEarlier(replies[0].commitmentId, 2 * HOUR);
    await story.writes(cases[0].id);
    await story.writes(cases[1].id);
    await story.soonStates(cases[0].id, 'first_reply', ['kept']);
    await story.soonStates(cases[1].id, 'first_reply', ['kept']);
    for (const n of [2, 3]) await story.begunEarlier(replies[n].commitmentId, 9 * HOUR);
    for (const n of [2, 3]) await story.soonStates(cases[n].id, 'first_reply', ['broken']);
    await story.writes(cases[2].id);
    await story.soon(async () => expect((await report()).targets[0]?.late).toBe(1));
    const { targets } = await report();
    expect(targets.map((one: any) => [one.serviceLevel, one.target, one.total])).toEqual([
      ['Default', 'first_reply', 5],
      ['Default', 'resolution', 5],
    ]);
    expect(targets[0]).toMatchObject({
      ...{ kept: 2, late: 1, missed: 1, open: 1, letGo: 0, overdue: 1 },
      keptRate: { kept: 2, of: 4, percent: 50, low: 15, high: 85 },
    });
    expect(targets[0].taken.p50Minutes).toBeGreaterThanOrEqual(120);
    expect(targets[0].taken.p50Minutes).toBeLessThan(125);
    expect(targets[0].taken.p90Minutes).toBeGreaterThan(400);
    expect(targets[1]).toMatchObject({ kept: 0, open: 5, overdue: 0, keptRate: { of: 0, percent: null } });
    const inAMonth = await report(`?asOf=${encodeURIComponent(inSeconds(30 * 86_400))}`);
    expect(inAMonth.targets[1]).toMatchObject({ open: 5, overdue: 5, keptRate: { kept: 0, of: 5 } });
    expect((await report(`?to=2020-01-01`)).targets).toEqual([]);
    expect((await report(`?from=${encodeURIComponent(began)}`)).targets.at(-1).total).toBe(4);
  });

  it('is the same from the command line, for people and for programs', async () => {
    const asOf = inSeconds(60);
    const json = JSON.parse(await onCommandLine('report', 'service-levels', '--json', '--as-of', asOf));
    expect(json).toEqual(await report(`?asOf=${encodeURIComponent(asOf)}`));
    expect(await onCommandLine('report', 'service-levels')).toMatch(/Default +first_reply +5 +2 +1 +1 +1 +0 +1 /);
  });

  it('is for managers', async () => {
    expect((await story.scene.agent.get('/api/v1/reports/service-levels')).status).toBe(403);
  });
});
