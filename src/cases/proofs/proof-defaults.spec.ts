import { answer, askForPickup, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const SETTING = '/api/v1/settings/proof';

describe('the proof that a task asks for', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  const proofOf = async (more: Record<string, unknown>): Promise<unknown[]> => {
    const task = await askForPickup(scene, 7_200, 9_000, more);
    return [task.proof, task.commitment.evidence];
  };

  it('is by its kind what managers set, for tasks from then on, and what the task says itself before that', async () => {
    const before = await scene.agent.get(SETTING);
    expect(before.body).toEqual({
      otherwise: 'enabled',
      kinds: [{ kind: 'call_back', proof: 'off' }],
      version: expect.any(Number),
    });
    const older = await askForPickup(scene, 7_200, 9_000);
    const kinds = [
      { kind: 'pickup', proof: 'required' },
      { kind: 'repair', proof: 'warn' },
    ];
    const changed = await scene.manager.put(SETTING, { otherwise: 'off', kinds });
    expect([changed.status, changed.body]).toEqual([
      200,
      { otherwise: 'off', kinds, version: before.body.version + 1 },
    ]);
    expect(await proofOf({})).toEqual(['required', 'required']);
    expect(await proofOf({ kind: 'repair' })).toEqual(['warn', 'warn']);
    expect(await proofOf({ kind: 'inspection' })).toEqual(['off', 'off']);
    expect(await proofOf({ proof: 'enabled' })).toEqual(['enabled', 'enabled']);
    expect((await scene.agent.get(`/api/v1/tasks/${older.id}`)).body.proof).toBe('enabled');
    const asked = await scene.agent.make(`/api/v1/cases/${scene.case.id}/commitments`, {
      kind: 'repair',
      what: 'Mend it',
      partnerId: scene.courier.id,
      dueAt: older.commitment.dueAt,
    });
    expect(asked.evidence).toBe('warn');
  });

  it('is changed by managers alone, each change an event, and not by who read an older list', async () => {
    const body = { otherwise: 'enabled', kinds: [] };
    expect((await scene.agent.put(SETTING, body)).status).toBe(403);
    expect((await scene.dispatcher.get(SETTING)).status).toBe(403);
    const { version } = (await scene.manager.get(SETTING)).body;
    const stale = { 'if-match': `"${version}"` };
    expect((await scene.manager.put(SETTING, body, stale)).status).toBe(200);
    expect((await scene.manager.put(SETTING, body, stale)).status).toBe(412);
    const { rows } = await desk.owner.query(
      `select actor_id, data from events where type = 'proof.defaults_changed' order by id desc limit 1`,
    );
    expect(rows).toEqual([{ actor_id: scene.manager.personId, data: { ...body, version: version + 1 } }]);
  });

  it.each([
    ['a proof there is not', { otherwise: 'maybe', kinds: [] }],
    ['a kind twice', { otherwise: 'off', kinds: ['off', 'warn'].map((proof) => ({ kind: 'pickup', proof })) }],
    ['a kind that is no word', { otherwise: 'off', kinds: [{ kind: 'A B', proof: 'off' }] }],
    ['no list', { otherwise: 'off' }],
  ])('is not %s', async (_what, body) => {
    expect((await scene.manager.put(SETTING, body)).status).toBe(422);
  });

  describe('counts when it is reported done:', () => {
    const file = async (): Promise<string> => {
      const form = new FormData();
      form.append('file', new Blob([Buffer.from('%PDF-1.7\n')]), 'note.pdf');
      return (await scene.dispatcher.make(`/api/v1/cases/${scene.case.id}/files`, form)).ids[0];
    };
    const reported = async (proof: string, evidence: unknown[]): Promise<any> => {
      const task = await askForPickup(scene, 7_200, 9_000, { proof });
      await answer(scene.dispatcher, task.commitment, 'acceptance');
      return answer(scene.dispatcher, task.commitment, 'report', { note: 'Done', evidence });
    };

    it('a report without is taken and marked where it is only asked for', async () => {
      const { status, body } = await reported('warn', []);
      expect([status, body.state, body.withoutProof]).toEqual([200, 'reported', true]);
      const proven = await reported('warn', [{ kind: 'scan', note: 'Label' }]);
      expect([proven.body.state, proven.body.withoutProof]).toEqual(['kept', false]);
      const welcome = await reported('enabled', []);
      expect([welcome.body.state, welcome.body.withoutProof]).toEqual(['reported', false]);
    });

    it('files are refused where none are wanted, and the promise stands as it was', async () => {
      const { status, body } = await reported('off', [{ kind: 'scan', fileId: await file() }]);
      expect([status, body.type]).toEqual([409, '/problems/files-not-wanted']);
      expect((await reported('off', [{ kind: 'scan', note: 'By the machine' }])).body.state).toBe('kept');
    });

    it('nothing is taken without where it is required', async () => {
      const { status, body } = await reported('required', [{ kind: 'note', note: 'Really' }]);
      expect([status, body.type]).toEqual([409, '/problems/evidence-wanted']);
    });
  });
});
