import { bend, policyIn } from '../../../../test/exception-builder.js';
import { openCase, sceneOf, type Scene } from '../../../../test/case-scene.js';
import { OpenDesk } from '../../../../test/open-desk.js';

describe('the evidence for an exception', () => {
  let scene: Scene;
  let policyId: string;
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    policyId = await policyIn(scene.desk.owner, 'Returns', scene.agent.personId, scene.manager.personId);
  });
  afterAll(() => scene.desk.close());

  const bent = (caseId: string): Promise<string> =>
    bend(scene.desk.owner, { customerId: scene.customer.id, caseId, requestedBy: scene.agent.personId, policyId });

  it('shows the rule and its row as of then, the decision by its facts, and what happened around it', async () => {
    const { agent, desk } = scene;
    const about = await openCase(agent, scene.customer.id);
    await agent.make(`/api/v1/cases/${about.id}/entries`, { audience: 'internal', body: 'She is desperate.' });
    const id = await bent(about.id);
    await desk.owner.query(
      `insert into files (id, sha256, name, type, bytes, case_id, added_by, added_at) values
        ('fil_before', '\\x01', 'photo.jpg', 'image/jpeg', 9, $1, 'x', now() - interval '1 day'),
        ('fil_after', '\\x02', 'later.jpg', 'image/jpeg', 9, $1, 'x', now() + interval '1 day')`,
      [about.id],
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    await agent.make(`/api/v1/cases/${about.id}/entries`, { audience: 'internal', body: 'She thanks us.' });
    const { status, body } = await scene.manager.get(`/api/v1/exceptions/${id}`);
    expect(status).toBe(200);
    expect(body.exception).toMatchObject({ id, ruleSays: expect.stringContaining('60 days') });
    expect(body.rule).toMatchObject({
      ...{ policyId, version: 1, purpose: expect.stringContaining('unworn'), effectiveFrom: '2020-01-02T00:00:00Z' },
      row: { id: 'R3', outcome: 'flexible', limits: { most: { amount: 5_000, currency: 'EUR' } } },
    });
    expect(body.decision).toMatchObject({ outcome: 'flexible', versionBecause: 'in_force', trace: [{ row: 'R3' }] });
    expect(body.decision.facts).toMatchObject([
      { name: 'days_since_delivery', label: 'days since delivery', value: 43, source: 'order', sensitive: false },
      { name: 'exceptions_before', value: 4711, sensitive: true },
    ]);
    expect(body.attachments.map(({ fileId, knownThen, sha256 }: any) => [fileId, knownThen, sha256])).toEqual([
      ['fil_before', true, '01'],
      ['fil_after', false, '02'],
    ]);
    const said = body.timeline.filter(({ entry }: any) => entry).map(({ entry, before }: any) => [entry.body, before]);
    expect(said.slice(-2)).toEqual([
      ['She is desperate.', true],
      ['She thanks us.', false],
    ]);
    expect(body.verdicts).toEqual([]);
    expect(body.seal).toEqual({ state: 'none', events: [] });
  });

  it('says whether what tells of it is sealed, and in which checkpoint', async () => {
    const { owner } = scene.desk;
    const id = await bent(scene.case.id);
    const event = `evt_01979c2e-0000-7000-8000-00000000beef`;
    await owner.query(
      `insert into events (id, at, type, actor_kind, actor_id, subject_id, leaf) values ($1, now(), 'exception.granted', 'staff', 'x', $2, decode(repeat('00', 32), 'hex'))`,
      [event, id],
    );
    const seal = async (): Promise<any> => (await scene.manager.get(`/api/v1/exceptions/${id}`)).body.seal;
    expect(await seal()).toMatchObject({
      state: 'pending',
      events: [{ eventId: event, seq: null, checkpoint: null }],
    });
    await owner.query(`insert into sealed_events (seq, event_id, leaf) values (7, $1, '\\x00')`, [event]);
    expect(await seal()).toMatchObject({ state: 'pending' });
    await owner.query(
      `insert into checkpoints (size, root, peaks, last_xid, last_event_id, at, note) values
        (5, '\\x00', '{}', '0', 'x', now(), 'x'), (8, '\\x00', '{}', '0', 'x', now(), 'x'), (9, '\\x00', '{}', '0', 'x', now(), 'x')`,
    );
    expect(await seal()).toMatchObject({
      state: 'sealed',
      events: [{ type: 'exception.granted', seq: 7, checkpoint: 8 }],
    });
  });

  it('is not there for what is none', async () => {
    for (const id of ['exc_01979c2e-0000-7000-8000-00000000dead', 'exc_1', scene.case.id])
      expect((await scene.manager.get(`/api/v1/exceptions/${id}`)).status).toBe(404);
  });
});
