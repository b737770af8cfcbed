import { answer, askForPickup, openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';
import { photograph } from '../../../test/pictures.js';

describe('the evidence of a case', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let commitment: any;
  let fileId: string;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    const task = await askForPickup(scene, 7_200, 9_000);
    commitment = task.commitment;
    await answer(scene.dispatcher, commitment, 'acceptance');
    const form = new FormData();
    form.append('file', new Blob([photograph()]), 'proof.jpg');
    [fileId] = (await scene.dispatcher.make(`/api/v1/cases/${scene.case.id}/files`, form)).ids;
    await answer(scene.dispatcher, commitment, 'report', {
      note: 'At the door',
      evidence: [{ kind: 'photo', fileId }],
    });
  });
  afterAll(() => desk.close());

  const path = (id = scene.case.id): string => `/api/v1/cases/${id}/evidence`;

  it('is one list of what was brought, and what the camera said is told to our own people', async () => {
    const items = await scene.agent.all(path(), 1);
    expect(items.map(({ kind, note, what }) => [kind, note, what]).sort()).toEqual([
      ['note', 'At the door', 'Collect a blender'],
      ['photo', null, 'Collect a blender'],
    ]);
    expect(items.find(({ kind }) => kind === 'photo')).toMatchObject({
      commitmentId: commitment.id,
      file: { id: fileId, name: 'proof.jpg', type: 'image/jpeg', bytes: photograph().length },
      addedBy: scene.dispatcher.personId,
      camera: { takenAt: '2026-04-04T11:58:03+02:00', latitude: 52.52, longitude: 13.405 },
    });
    expect(items.find(({ kind }) => kind === 'note')).toMatchObject({ file: null, camera: null });
  });

  it('is a partner’s own to read, under its own name for the case, without what the camera said', async () => {
    const { rows } = await desk.owner.query('select case_alias as alias from participations');
    const { body } = await scene.dispatcher.get(path(rows[0].alias));
    const text = JSON.stringify(body);
    expect(body.items).toHaveLength(2);
    expect(text).not.toMatch(/camera|52\.52|11:58:03|addedBy/);
    const shown = body.items.find(({ kind }: any) => kind === 'photo').file;
    const download = await fetch(`${desk.url}/api/v1/files/${fileId}`, {
      headers: { authorization: `Bearer ${scene.dispatcher.key}` },
    });
    expect(shown.bytes).toBe((await download.arrayBuffer()).byteLength);
    const other = await scene.manager.make('/api/v1/partners', { name: 'Other', kind: 'courier' });
    const stranger = await desk.person({ role: 'partner', partnerId: other.id });
    expect((await stranger.get(path(rows[0].alias))).status).toBe(404);
  });

  it('stands on the promise’s own sheet too, each reader’s as they may see it', async () => {
    const sheet = async (who: Caller): Promise<any> =>
      (await who.get(`/api/v1/commitments/${commitment.id}`)).body.proofs.find(({ kind }: any) => kind === 'photo');
    expect(await sheet(scene.agent)).toMatchObject({
      fileId,
      fileName: 'proof.jpg',
      camera: { takenAt: '2026-04-04T11:58:03+02:00', latitude: 52.52, longitude: 13.405 },
    });
    expect(await sheet(scene.dispatcher)).toMatchObject({ fileId, fileName: 'proof.jpg', camera: null });
  });

  it('does not name a file to a partner who may not open it', async () => {
    const task = await askForPickup(scene, 7_200, 9_000);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    const form = new FormData();
    form.append('file', new Blob(['A note of ours']), 'ours.txt');
    const [ours] = (await scene.agent.make(`/api/v1/cases/${scene.case.id}/files`, form)).ids;
    await answer(scene.agent, task.commitment, 'report', { evidence: [{ kind: 'scan', fileId: ours }] });
    const { rows } = await desk.owner.query('select case_alias as alias from participations');
    for (const from of [path(rows[0].alias), `/api/v1/commitments/${task.commitment.id}`]) {
      const { status, body } = await scene.dispatcher.get(from);
      expect([from, status]).toEqual([from, 200]);
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`${ours}|ours\\.txt`));
    }
    expect(JSON.stringify((await scene.agent.get(path())).body)).toContain('ours.txt');
  });

  it('stands in the case that its own was merged into, and for a partner where it was', async () => {
    const before = await scene.agent.all(path(), 50);
    const { rows } = await desk.owner.query('select case_alias as alias from participations');
    const partners = (await scene.dispatcher.get(path(rows[0].alias))).body;
    const head = await openCase(scene.agent, scene.customer.id);
    expect(await scene.agent.all(path(head.id), 50)).toEqual([]);
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/merge`, { into: head.id });
    expect(await scene.agent.all(path(head.id), 1)).toEqual(before);
    expect((await scene.dispatcher.get(path(rows[0].alias))).body).toEqual(partners);
  });
});
