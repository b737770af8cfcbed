import { inSeconds, sceneOf, unique, windowIn, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3600;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const tasks = (): string => `/api/v1/cases/${scene.case.id}/tasks`;
const pickup = (more: Record<string, unknown> = {}) => ({
  ...{ partnerId: scene.courier.id, kind: 'pickup', title: 'Collect a blender', instructions: 'Ring twice' },
  ...{ requestedWindow: windowIn(2 * HOUR, 4 * HOUR), ...more },
});
const events = async (): Promise<number> =>
  (await scene.agent.all(`/api/v1/cases/${scene.case.id}/timeline`, 100)).length;

describe('a task before it is given', () => {
  it('shows word for word what its partner will read, and gives nobody anything', async () => {
    const before = await events();
    const asked = pickup({ shares: ['name', 'address'] });
    const { status, body } = await scene.agent.post(`${tasks()}/preview`, asked);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ partner: 'Swift Courier', role: 'courier', purpose: 'Collect the blender' },
      ...{ title: 'Collect a blender', instructions: 'Ring twice', opensAt: null },
      contact: { name: 'Clara Customer', phone: null, address: { city: 'Lisboa' } },
    });
    expect(await events()).toBe(before);
    expect((await scene.dispatcher.get('/api/v1/tasks')).body.items).toEqual([]);

    const { id } = await scene.agent.make(tasks(), asked);
    const read = (await scene.dispatcher.get(`/api/v1/tasks/${id}`)).body;
    const { partner, role, purpose, window, dueAt, replyBy, opensAt, ...shown } = body;
    expect(read).toMatchObject({ ...shown, commitment: { window, dueAt } });
    expect([partner, role, purpose, opensAt, typeof replyBy]).toEqual([
      'Swift Courier',
      'courier',
      'Collect the blender',
      null,
      'string',
    ]);
  });

  it('is refused for what the task itself would be refused for', async () => {
    const { status, body } = await scene.agent.post(`${tasks()}/preview`, pickup({ requestedWindow: undefined }));
    expect([status, body.type]).toEqual([422, '/problems/promise-without-time']);
    expect((await scene.dispatcher.post(`${tasks()}/preview`, pickup())).status).toBe(403);
  });

  it('says when the partner opens, where the time asked for ends in closed hours', async () => {
    const calendar = await scene.manager.make('/api/v1/calendars', {
      name: unique('Never on the day'),
      zone: 'Europe/Berlin',
      hours: { mon: [['00:00', '00:01']] },
    });
    const shop = await scene.manager.make('/api/v1/partners', {
      ...{ name: 'Slow Shop', kind: 'other', zone: 'Europe/Berlin', calendarId: calendar.id },
    });
    const { body } = await scene.agent.post(`${tasks()}/preview`, {
      ...{ partnerId: shop.id, kind: 'repair', title: 'Mend it', dueAt: inSeconds(2 * HOUR) },
      bringIn: { role: 'repairer', purpose: 'Mend the blender' },
    });
    expect(Date.parse(body.opensAt)).toBeGreaterThan(Date.parse(body.dueAt));
  });
});

describe('bringing a partner in with a task', () => {
  it('is one work: the partner takes part and has the task, or neither', async () => {
    const shop = await scene.manager.make('/api/v1/partners', {
      name: 'Fix Shop',
      kind: 'other',
      zone: 'Europe/Berlin',
    });
    const repair = {
      ...{ partnerId: shop.id, kind: 'repair', title: 'Mend it' },
      bringIn: { role: 'repairer', purpose: 'Mend the blender' },
    };
    const there = async (): Promise<unknown[]> =>
      (await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).body.participants.filter(
        (one: any) => one.partnerId === shop.id,
      );
    expect((await scene.agent.post(tasks(), repair)).body.type).toBe('/problems/promise-without-time');
    expect(await there()).toEqual([]);
    const { status, body } = await scene.agent.post(tasks(), { ...repair, dueAt: inSeconds(5 * HOUR) });
    expect([status, body.title, body.state]).toEqual([201, 'Mend it', 'offered']);
    expect(await there()).toMatchObject([{ role: 'repairer', purpose: 'Mend the blender' }]);
    const again = await scene.agent.post(tasks(), { ...repair, dueAt: inSeconds(5 * HOUR) });
    expect([again.status, again.body.type]).toEqual([409, '/problems/takes-part-already']);
  });
});

describe('a promise before it is given', () => {
  const promises = (): string => `/api/v1/cases/${scene.case.id}/commitments`;
  const refund = (dueInHours: number, restsOn: string[] = []) => ({
    ...{ kind: 'refund', what: 'Your money back', dueAt: inSeconds(dueInHours * HOUR), restsOn },
  });

  it('shows what it would stand on, also where that is too little, and promises nothing', async () => {
    const { commitment } = await scene.agent.make(tasks(), pickup());
    await scene.dispatcher.post(`/api/v1/commitments/${commitment.id}/acceptance`, {
      termsVersion: commitment.termsVersion,
    });
    const before = await events();
    const preview = async (hours: number): Promise<any> =>
      (await scene.agent.post(`${promises()}/preview`, refund(hours, [commitment.id]))).body;
    expect((await preview(3)).footing).toMatchObject({ footing: 'over', unpromised: [] });
    expect((await preview(3)).footing.slackMinutes).toBeLessThan(0);
    expect((await preview(48)).footing).toMatchObject({ footing: 'comfortable' });
    expect(await events()).toBe(before);
  });
});
