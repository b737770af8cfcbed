import { leafHash, type StoredEvent } from '../src/platform/events/event.js';
import { answer, inSeconds, openCase, sceneOf, windowIn, type Scene } from './case-scene.js';
import { eventually } from './eventually.js';
import { describeWithRedis } from './needs.js';
import { OpenDesk } from './open-desk.js';
import { PageVisit, wordsOf } from './page-visit.js';

/** The desk's own ladder, in seconds instead of hours, so that the whole story fits into a test. */
const SECONDS = 1 / 60;
const LADDER = [
  { rung: 1, anchor: 'proposed', replyShare: 0.5, tells: ['partner'], template: 'reply-wanted' },
  { rung: 3, anchor: 'due', offsetMinutes: -2 * SECONDS, tells: ['partner'], template: 'due-soon' },
  { rung: 4, anchor: 'grace', offsetMinutes: 0, tells: ['partner'], template: 'evidence-wanted' },
  { rung: 5, anchor: 'due', offsetMinutes: SECONDS, tells: ['partner', 'owner'], template: 'overdue' },
  {
    rung: 6,
    anchor: 'due',
    offsetMinutes: 2 * SECONDS,
    tells: ['partner', 'owner', 'managers'],
    template: 'escalated',
  },
];
const PHOTO = new File(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  'handed-over.png',
  { type: 'image/png' },
);
const HOUR = 3600;

const theStory = (settings: () => Record<string, string>): void => {
  let desk: OpenDesk;
  let scene: Scene;
  let complaint: any;
  let pickup: any;
  let promise: any;
  let dispatcher: PageVisit;
  const path = (rest = ''): string => `/api/v1/cases/${complaint.id}${rest}`;
  const commitment = async (id: string): Promise<any> => (await scene.agent.get(`/api/v1/commitments/${id}`)).body;
  const mails = async (): Promise<any[]> => scene.manager.all(`/api/v1/mails?caseId=${complaint.id}`, 100);
  /** The page a mail of this template leads to, as its reader would open it. */
  const pageIn = (template: string): Promise<PageVisit> =>
    eventually(async () => {
      const mail = (await mails()).find((one) => one.template === template);
      if (!mail) throw new Error(`No mail says ${template}`);
      const { body } = await scene.manager.get(`/api/v1/mails/${mail.id}`);
      return new PageVisit(desk, new URL(/https?:\/\/\S+\/[ps]\/\S+/.exec(body.letter.text)![0]).pathname);
    });

  beforeAll(async () => {
    desk = await OpenDesk.open(settings());
    await desk.owner.query(
      `insert into chase_ladders (id, kind, version, rungs) values ('lad_story', 'pickup', 1, $1)`,
      [JSON.stringify(LADDER)],
    );
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  it('begins with a complaint, which gets an owner and a first promise', async () => {
    complaint = await openCase(scene.agent, scene.customer.id);
    const { body } = await scene.agent.put(path('/acknowledgement'), {
      promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
    });
    expect([body.state, body.owner.name]).toEqual(['acknowledged', 'Ada Agent']);
    const page = await pageIn('customer.acknowledged');
    expect(wordsOf((await page.open()).text)).toMatch(/You hear from me/);
  });

  it('brings the courier into the same case, and asks for a pickup', async () => {
    await scene.agent.make(path('/participants'), {
      partnerId: scene.courier.id,
      role: 'courier',
      purpose: 'Collect the broken blender',
    });
    pickup = await scene.agent.make(path('/tasks'), {
      partnerId: scene.courier.id,
      kind: 'pickup',
      title: 'Collect the broken blender',
      proof: 'required',
      requestedWindow: windowIn(HOUR, 2 * HOUR),
    });
    expect([pickup.state, pickup.commitment.awaited]).toEqual(['offered', 'partner']);
  });

  it('lets the dispatcher propose another time from the mail, without signing in', async () => {
    dispatcher = await pageIn('partner.task-offered');
    const page = wordsOf((await dispatcher.open()).text);
    expect(page).toMatch(/Collect the broken blender.*Clara Customer/);
    expect(page).not.toMatch(/broken glass|clara\./);
    await dispatcher.answer('new-time', { day: '2031-05-05', from: '09:00', to: '12:00' });
    expect(await commitment(pickup.commitment.id)).toMatchObject({
      state: 'countered',
      awaited: 'us',
      termsVersion: 2,
    });
  });

  it('lets the agent ask for sooner, and the dispatcher agree', async () => {
    const sooner = await answer(scene.agent, { id: pickup.commitment.id, termsVersion: 2 }, 'counter', {
      window: windowIn(1, 6),
    });
    expect(sooner.body).toMatchObject({ state: 'countered', termsVersion: 3 });
    await desk.owner.query('update commitments set grace_minutes = 0 where id = $1', [pickup.commitment.id]);
    await dispatcher.answer('accept');
    expect(await commitment(pickup.commitment.id)).toMatchObject({ state: 'active', termsVersion: 3 });
  });

  it('rests our promise to the customer on it, and waits for the courier', async () => {
    promise = await scene.agent.make(path('/commitments'), {
      kind: 'collection',
      what: 'The blender is collected',
      dueAt: inSeconds(HOUR),
      restsOn: [pickup.commitment.id],
    });
    const { body } = await scene.agent.put(path('/waiting'), { on: 'partner' });
    expect([promise.state, body.state]).toEqual(['active', 'waiting']);
    const page = await pageIn('customer.acknowledged');
    const words = wordsOf((await page.open()).text);
    expect(words).toContain('The blender is collected');
    expect(words).not.toContain('Swift Courier');
  });

  it('reminds, notices the breach, asks, escalates, and takes the case up again', async () => {
    const steps = async (): Promise<string[]> =>
      (
        await desk.owner.query(
          'select step from chase_steps where commitment_id = $1 and terms_version = 3 order by due_at, step',
          [pickup.commitment.id],
        )
      ).rows.map(({ step }) => step);
    await eventually(async () => expect(await steps()).toEqual(['rung:3', 'breach', 'rung:4', 'rung:5', 'rung:6']));
    expect(await commitment(pickup.commitment.id)).toMatchObject({ state: 'broken', doneLate: false });
    await eventually(async () => expect((await scene.agent.get(path())).body.state).toBe('in_progress'));
    await eventually(async () =>
      expect((await mails()).map((mail) => mail.template)).toEqual(
        expect.arrayContaining([
          'staff.broken',
          'staff.overdue',
          'staff.escalated',
          expect.stringMatching(/^partner\.(evidence|over|esc)/),
        ]),
      ),
    );
  });

  it('takes the late report with its proof: done, and broken for ever', async () => {
    await dispatcher.postFiles(await dispatcher.form('done'), { photo: PHOTO });
    expect(await commitment(pickup.commitment.id)).toMatchObject({ state: 'broken', doneLate: true });
  });

  it('gives the courier a second promise, which is kept', async () => {
    const second = await scene.agent.make(path('/tasks'), {
      partnerId: scene.courier.id,
      kind: 'pickup',
      title: 'Collect the lid too',
      proof: 'required',
      requestedWindow: windowIn(HOUR, 2 * HOUR),
    });
    const link = await desk.owner.query('select count(*)::int as n from links where task_id = $1', [second.id]);
    expect(link.rows[0].n).toBeLessThanOrEqual(1);
    const at = `?task=${second.id}`;
    await dispatcher.post({ ...(await dispatcher.form('accept', at)) });
    await dispatcher.postFiles(await dispatcher.form('done', at), { photo: PHOTO });
    expect(await commitment(second.commitment.id)).toMatchObject({ state: 'kept', doneLate: false });
  });

  it('keeps what the customer was promised, resolves and closes', async () => {
    const { body } = await scene.agent.get(path());
    for (const owed of body.commitments.filter((one: any) => one.promisee === 'customer')) {
      await answer(scene.agent, owed, 'report');
      await answer(scene.agent, owed, 'assessment', { kept: true, observer: 'customer' });
      expect((await commitment(owed.id)).state).toBe('kept');
    }
    expect(
      (await scene.agent.put(path('/resolution'), { summary: 'A new blender is on its way.', agreed: true })).body
        .state,
    ).toBe('resolved');
    const closed = (await scene.agent.put(path('/closure'), { reason: 'confirmed' })).body;
    expect([closed.state, closed.nextDueAt]).toEqual(['closed', null]);
    const { us, partners, approval, customer, total } = closed.clocks;
    expect(us + approval + customer + Object.values<number>(partners).reduce((sum, ms) => sum + ms, 0)).toBe(total);
    expect(partners[scene.courier.id]).toBeGreaterThan(0);
  });

  it('leaves a ledger that says all of it, sealed line by line, and nothing about it to strangers', async () => {
    const timeline = await scene.agent.all(path('/timeline'), 20);
    const told = timeline.map((item) => item.type);
    for (const type of [
      'case.opened',
      'task.created',
      'commitment.countered',
      'commitment.accepted',
      'commitment.chased',
      'commitment.broken',
      'commitment.done_late',
      'commitment.kept',
      'case.closed',
    ]) {
      expect(told).toContain(type);
    }
    const { rows } = await desk.owner.query<StoredEvent & { leaf: Buffer }>(
      `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId", readers, data,
         request_id as "requestId", leaf from events where case_id = $1`,
      [complaint.id],
    );
    for (const { leaf, ...event } of rows) expect(leafHash(event)).toEqual(leaf);
    const stranger = await scene.manager.make('/api/v1/partners', { name: 'Elsewhere', kind: 'seller' });
    const strange = await desk.person({
      role: 'partner',
      partnerId: stranger.id,
      name: 'Sam',
      email: 'sam@example.test',
    });
    for (const there of [
      path(),
      path('/timeline'),
      `/api/v1/tasks/${pickup.id}`,
      `/api/v1/commitments/${promise.id}`,
    ]) {
      expect((await strange.get(there)).status).toBe(404);
    }
  });
};

describe('the broken blender, from complaint to kept promise', () => {
  theStory(() => ({}));
});
describeWithRedis('the same story with its queues on Redis', () => {
  theStory(() => ({ REDIS_URL: process.env['TEST_REDIS_URL']! }));
});
