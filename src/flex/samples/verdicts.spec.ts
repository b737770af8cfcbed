import { bend, policyIn, type Bent } from '../../../test/exception-builder.js';
import { sceneOf, unique, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Answer, type Caller } from '../../../test/open-desk.js';

const SAMPLES = '/api/v1/exceptions/samples';

describe('an exception that was drawn', () => {
  let scene: Scene;
  let policyId: string;
  let auditor: Caller;
  const bent = (more: Partial<Bent> = {}): Promise<string> =>
    bend(scene.desk.owner, {
      ...{ customerId: scene.customer.id, caseId: scene.case.id, requestedBy: scene.agent.personId, policyId },
      ...more,
    });
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    const { desk, agent, manager } = scene;
    auditor = await desk.person({ role: 'manager', name: 'Odo', email: unique('odo') });
    policyId = await policyIn(desk.owner, 'Returns', agent.personId, manager.personId);
    for (let n = 0; n < 24; n++)
      await bent({ team: n % 4 === 0 ? 'north' : 'south', ...(n % 5 === 0 ? { approvedBy: [manager.personId] } : {}) });
  });
  afterAll(() => scene.desk.close());

  const draw = (more: Record<string, unknown> = {}): Promise<any> =>
    auditor.make(SAMPLES, { method: 'random', size: 10, filter: {}, ...more });
  const idsOf = async (id: string): Promise<string[]> =>
    (await auditor.all(`${SAMPLES}/${id}`, 7)).map(({ exception }) => exception.id);
  const judge = (
    who: Caller,
    id: string,
    n: number,
    verdict: string,
    note?: string | null,
    headers = {},
  ): Promise<Answer> =>
    who.put(`${SAMPLES}/${id}/items/${n}/verdict`, { verdict, ...(note === undefined ? {} : { note }) }, headers);
  const mailOf = async ({ personId }: Caller): Promise<string> =>
    (await scene.desk.owner.query('select email from people where id = $1', [personId])).rows[0].email;

  it('takes verdicts of whoever had no part in it, and reports them with their intervals', async () => {
    const sample = await draw({ size: 8, filter: { team: 'south', authority: 'discretion' } });
    const report = async (): Promise<any> => (await auditor.get(`${SAMPLES}/${sample.id}/report`)).body;
    expect(await report()).toMatchObject({
      finished: false,
      open: 8,
      findings: [],
      verdicts: [{ verdict: 'sound', of: 0, percent: null }, {}, {}],
    });
    for (let n = 1; n <= 5; n++) expect((await judge(auditor, sample.id, n, 'sound')).status).toBe(200);
    expect((await judge(scene.manager, sample.id, 6, 'unsound', 'Nobody saw a photo.')).status).toBe(200);
    expect((await judge(auditor, sample.id, 7, 'unclear', 'Which delivery?')).body).toMatchObject({
      n: 7,
      verdict: 'unclear',
      version: 2,
    });
    const body = await report();
    expect(body).toMatchObject({
      ...{ finished: false, open: 1, meaning: expect.stringContaining('same chance') },
      sample: { id: sample.id, seed: sample.seed, method: 'random', size: 8, population: sample.population },
      findings: [
        { n: 6, verdict: 'unsound', note: 'Nobody saw a photo.', reviewer: { id: scene.manager.personId } },
        { n: 7, verdict: 'unclear' },
      ],
      reviewers: [
        { id: auditor.personId, name: 'Odo', reviewed: 6 },
        { id: scene.manager.personId, reviewed: 1 },
      ],
    });
    // Wilson for 1 of 7.
    expect(body.verdicts[1]).toEqual({ verdict: 'unsound', count: 1, of: 7, percent: 14.29, low: 2.57, high: 51.31 });
    await judge(auditor, sample.id, 8, 'sound', 'Fine.');
    expect(await report()).toMatchObject({
      finished: true,
      open: 0,
      sample: { progress: { sound: 6, unsound: 1, unclear: 1, open: 0 } },
    });
    const { body: open } = await auditor.get(`${SAMPLES}/${sample.id}?verdict=unsound`);
    expect(open.items.map(({ n }: any) => n)).toEqual([6]);
  });

  it('wants other eyes than those of who asked for it or agreed to it', async () => {
    const twin = await scene.desk.person({
      role: 'manager',
      name: 'Mara',
      email: (await mailOf(scene.manager)).replace('@', '+two@'),
    });
    const sample = await draw({ size: 3, filter: { authority: 'approval' } });
    for (const who of [scene.manager, twin]) {
      const { status, body } = await judge(who, sample.id, 1, 'sound');
      expect([status, body.type]).toEqual([403, '/problems/four-eyes-on-samples']);
      expect((await who.get(`${SAMPLES}/${sample.id}`)).body.items.map(({ mayReview }: any) => mayReview)).toEqual([
        false,
        false,
        false,
      ]);
    }
    const own = await bent({
      requestedBy: auditor.personId,
      team: 'own',
      grantedAt: new Date('2026-01-01T00:00:00Z'),
    });
    const ofMine = await draw({ size: 1, filter: { team: 'own' } });
    expect(await idsOf(ofMine.id)).toEqual([own]);
    expect((await judge(auditor, ofMine.id, 1, 'sound')).status).toBe(403);
    expect((await judge(scene.manager, ofMine.id, 1, 'sound')).status).toBe(200);
  });

  it.each([
    ['unsound', undefined],
    ['unclear', '  '],
    ['unclear', null],
  ])('wants to know why it is %s, if it says %j', async (verdict, note) => {
    const sample = await draw({ size: 1, filter: { team: 'south' } });
    const { status, body } = await judge(auditor, sample.id, 1, verdict, note);
    expect([status, body.errors[0].field]).toEqual([422, 'note']);
  });

  it('can be changed by who has read it as it is; the ledger keeps what it was', async () => {
    const sample = await draw({ size: 1, filter: { team: 'south' } });
    const first = await judge(auditor, sample.id, 1, 'unsound', 'No photo.');
    const etag = first.headers.get('etag')!;
    expect((await judge(auditor, sample.id, 1, 'sound', 'Found it.', { 'if-match': etag })).status).toBe(200);
    expect((await judge(auditor, sample.id, 1, 'unclear', 'Or not.', { 'if-match': etag })).status).toBe(412);
    const { rows } = await scene.desk.owner.query(
      `select data from events where type = 'sample.judged' and subject_id = $1 order by id`,
      [sample.id],
    );
    expect(rows.map(({ data }) => [data.before, data.verdict])).toEqual([
      [null, 'unsound'],
      ['unsound', 'sound'],
    ]);
  });

  it('is not there for places it does not have', async () => {
    const sample = await draw({ size: 1 });
    for (const n of ['0', '2', 'x', '1.5', '99999999999999999999'])
      expect([n, (await judge(auditor, sample.id, n as never, 'sound')).status]).toEqual([n, 404]);
    expect((await judge(auditor, 'smp_01979c2e-0000-7000-8000-00000000dead', 1, 'sound')).status).toBe(404);
  });
});
