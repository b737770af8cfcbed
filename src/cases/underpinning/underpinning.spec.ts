import { answer, askForPickup, inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const MINUTE = 60_000;
const PATH = '/api/v1/underpinning-targets';
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const make = (more: Record<string, unknown>): Promise<any> =>
  scene.manager.make(PATH, { party: 'partner', kind: 'pickup', ...more });
const named = (body: any): string[] => body.errors.map(({ field }: any) => field).sort();
/** About how many minutes from now. */
const minutesAhead = (instant: string): number => Math.round((Date.parse(instant) - Date.now()) / MINUTE);
const HOUR = 3600;

describe('what a partner owes by contract', () => {
  it('sets by when it is asked to reply, and shows when more time is asked for than it gives', async () => {
    const general = await make({ replyMinutes: 60 });
    const own = await make({ partnerId: scene.courier.id, replyMinutes: 30, doneMinutes: 240 });
    const soon = await askForPickup(scene, HOUR, 3 * HOUR);
    expect(minutesAhead(soon.commitment.replyBy)).toBe(30);
    expect(soon.underpinning).toMatchObject({ replyBy: soon.commitment.replyBy, laterThanTarget: false });
    expect(minutesAhead(soon.underpinning.doneBy)).toBe(240);
    expect((await askForPickup(scene, 4 * HOUR, 5 * HOUR)).underpinning.laterThanTarget).toBe(true);
    const said = await askForPickup(scene, 4 * HOUR, 5 * HOUR, { replyBy: inSeconds(HOUR) });
    expect(minutesAhead(said.commitment.replyBy)).toBe(60);
    expect((await scene.manager.delete(`${PATH}/${own.id}`)).status).toBe(204);
    expect(minutesAhead((await askForPickup(scene, 4 * HOUR, 5 * HOUR)).commitment.replyBy)).toBe(60);
    await scene.manager.delete(`${PATH}/${general.id}`);
    const none = await askForPickup(scene, 4 * HOUR, 5 * HOUR);
    expect([minutesAhead(none.commitment.replyBy), none.underpinning]).toEqual([120, null]);
  });

  it('is nothing the partner sees', async () => {
    const target = await make({ partnerId: scene.courier.id, replyMinutes: 45 });
    const task = await askForPickup(scene, HOUR, 2 * HOUR);
    expect((await scene.dispatcher.get(`/api/v1/tasks/${task.id}`)).body).not.toHaveProperty('underpinning');
    expect((await scene.dispatcher.get(PATH)).status).toBe(403);
    await scene.manager.delete(`${PATH}/${target.id}`);
  });

  it('is agreed once for each partner and kind, and refused with every error by name', async () => {
    const target = await make({ partnerId: scene.courier.id, kind: 'repair', doneMinutes: 60 });
    const again = { party: 'partner', partnerId: scene.courier.id, kind: 'repair', replyMinutes: 5 };
    const refused = await scene.manager.post(PATH, again);
    expect([refused.status, refused.body.type, refused.body.targetId]).toEqual([
      409,
      '/problems/underpinned-already',
      target.id,
    ]);
    const nowhere = '01979c2e-0000-7000-8000-00000000dead';
    for (const [body, fields] of [
      [{ party: 'partner', kind: 'pickup' }, ['replyMinutes']],
      [{ party: 'partner', kind: 'pickup', partnerId: `ptn_${nowhere}`, replyMinutes: 5 }, ['partnerId']],
      [{ party: 'us', kind: 'pickup', replyMinutes: 5 }, ['doneMinutes', 'kind', 'replyMinutes']],
      [{ party: 'us', kind: 'approval', doneMinutes: 5, calendarId: `cal_${nowhere}` }, ['calendarId']],
      [{ party: 'them', kind: 'P', replyMinutes: 0 }, ['kind', 'party', 'replyMinutes']],
    ] as const) {
      const answered = await scene.manager.post(PATH, body);
      expect([body, answered.status, named(answered.body)]).toEqual([body, 422, [...fields].sort()]);
    }
    expect((await scene.agent.post(PATH, again)).status).toBe(403);
    const list = (await scene.agent.get(PATH)).body.items;
    expect(list.filter((one: any) => one.retiredAt === null).map((one: any) => one.id)).toEqual([target.id]);
    await scene.manager.delete(`${PATH}/${target.id}`);
    expect((await scene.manager.delete(`${PATH}/${target.id}`)).status).toBe(404);
  });
});

describe('the report', () => {
  const report = async (query = ''): Promise<any> =>
    (await scene.manager.get(`/api/v1/reports/service-levels${query}`)).body;

  it('counts what partners and we ourselves met and missed', async () => {
    await make({ kind: 'delivery', replyMinutes: 60, doneMinutes: 600 });
    await scene.manager.make(PATH, { party: 'us', kind: 'acknowledgement', doneMinutes: 240 });
    await scene.manager.make(PATH, { party: 'us', kind: 'approval', doneMinutes: 240 });
    const ask = (): Promise<any> => askForPickup(scene, HOUR, 2 * HOUR, { kind: 'delivery' });
    const [accepted, declined, , withdrawn] = [await ask(), await ask(), await ask(), await ask()];
    await answer(scene.dispatcher, accepted.commitment, 'acceptance');
    await answer(scene.dispatcher, accepted.commitment, 'report', { evidence: [{ kind: 'scan' }] });
    await answer(scene.dispatcher, declined.commitment, 'decline');
    await answer(scene.agent, withdrawn.commitment, 'withdrawal');
    await desk.owner.query(
      `insert into waits (id, case_id, party, ref_id, started_at, settled_at) values
         ('wt_a', $1, 'approval', 'apr_a', now(), now() + interval '1 hour'), ('wt_b', $1, 'approval', 'apr_b', now(), now() + interval '9 hours')`,
      [scene.case.id],
    );
    const now = await report();
    const deliveries = (partners: any[]): any[] => partners.filter(({ kind }) => kind === 'delivery');
    expect(deliveries(now.partners)).toEqual([
      expect.objectContaining({
        ...{ partner: 'Swift Courier', kind: 'delivery', replyMinutes: 60, doneMinutes: 600 },
        reply: expect.objectContaining({ met: 2, missed: 0, open: 1 }),
        done: expect.objectContaining({ met: 1, missed: 0, open: 1 }),
      }),
    ]);
    const later = await report(`?asOf=${encodeURIComponent(inSeconds(24 * HOUR))}`);
    const [delivery] = deliveries(later.partners);
    expect(delivery.reply).toEqual({ met: 2, missed: 1, open: 0, rate: expect.objectContaining({ kept: 2, of: 3 }) });
    expect(delivery.done).toMatchObject({ met: 1, missed: 1, open: 0 });
    expect(later.own).toEqual([
      expect.objectContaining({ kind: 'acknowledgement', done: expect.objectContaining({ met: 0, missed: 0 }) }),
      expect.objectContaining({
        kind: 'approval',
        done: { met: 1, missed: 1, open: 0, rate: { kept: 1, of: 2, percent: 50, low: 9.45, high: 90.55 } },
      }),
    ]);
  });
});
