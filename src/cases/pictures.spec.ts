import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sceneOf, type Scene } from '../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../test/open-desk.js';
import { BERLIN, heic, ICC, jpeg, JFIF, photograph } from '../../test/pictures.js';
import { S3Server } from '../../test/s3-server.js';

describe('pictures of a case', () => {
  let desk: OpenDesk;
  let scene: Scene;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
  });
  afterAll(() => desk.close());

  const path = (): string => `/api/v1/cases/${scene.case.id}/files`;
  const form = (content: Buffer, audience?: unknown): FormData => {
    const body = new FormData();
    if (audience) body.append('audience', typeof audience === 'string' ? audience : JSON.stringify(audience));
    body.append('file', new Blob([content]), 'photo.jpg');
    return body;
  };
  const added = async (who: Caller, content: Buffer, audience?: unknown): Promise<string> =>
    (await who.make(path(), form(content, audience))).ids[0];
  const given = async (who: Caller, id: string): Promise<Buffer> => {
    const answer = await fetch(`${desk.url}/api/v1/files/${id}`, { headers: { authorization: `Bearer ${who.key}` } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
    return bytes;
  };
  const row = async (id: string): Promise<any> =>
    (await desk.owner.query('select * from files where id = $1', [id])).rows[0];
  const placeOf = (sha256: Buffer): string => {
    const name = sha256.toString('hex');
    return join(desk.folder, 'files', name.slice(0, 2), name.slice(2, 4), name);
  };
  const courier = (): unknown => ({ partners: [scene.courier.id] });

  it('are given to our own people as they came, and to a partner without place, time and device', async () => {
    for (const [who, audience] of [[scene.agent, courier()] as const, [scene.dispatcher, undefined] as const]) {
      const id = await added(who, photograph(), audience);
      expect((await given(scene.agent, id)).equals(photograph())).toBe(true);
      const shown = await given(scene.dispatcher, id);
      expect(shown.toString('latin1')).not.toMatch(/zq|2026:04:04/);
      expect(shown.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    }
  });

  it('lie under their own hash, both of them', async () => {
    const id = await added(scene.dispatcher, photograph({ ...BERLIN, camera: 'zqown' }));
    const shown = await given(scene.dispatcher, id);
    const { clean_sha256, clean_bytes, sha256 } = await row(id);
    expect(clean_sha256).toEqual(createHash('sha256').update(shown).digest());
    expect([clean_bytes, sha256.equals(clean_sha256)]).toEqual([shown.length, false]);
  });

  it('of earlier days are cleaned when somebody outside first opens them, and once', async () => {
    const id = await added(scene.agent, photograph({ ...BERLIN, camera: 'zqearlier' }), courier());
    const { clean_sha256: before } = await row(id);
    await desk.owner.query('update files set clean_sha256 = null, clean_bytes = null where id = $1', [id]);
    await desk.owner.query('delete from file_facts where file_id = $1', [id]);
    rmSync(placeOf(before));
    const shown = await Promise.all([given(scene.dispatcher, id), given(scene.dispatcher, id)]);
    for (const bytes of shown) expect(bytes.toString('latin1')).not.toMatch(/zq/);
    expect((await row(id)).clean_sha256).toEqual(before);
    const { rows } = await desk.owner.query('select taken_at from file_facts where file_id = $1', [id]);
    expect(rows).toEqual([{ taken_at: '2026-04-04T11:58:03+02:00' }]);
    expect((await given(scene.dispatcher, id)).equals(shown[0]!)).toBe(true);
  });

  it('that hold nothing are given as they are', async () => {
    const plain = jpeg([JFIF, ICC]);
    const id = await added(scene.dispatcher, plain);
    expect((await given(scene.dispatcher, id)).equals(plain)).toBe(true);
  });

  it('that cannot be cleaned are taken from a partner, and given to our own people alone', async () => {
    const id = await added(scene.dispatcher, heic());
    expect((await given(scene.agent, id)).equals(heic())).toBe(true);
    const refused = await scene.dispatcher.get(`/api/v1/files/${id}`);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/picture-not-cleanable']);
  });

  it('that cannot be cleaned are not sent outside by us, and stay with us', async () => {
    for (const audience of [courier(), 'customer']) {
      const refused = await scene.agent.post(path(), form(heic(), audience));
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/picture-not-cleanable']);
    }
    expect((await given(scene.agent, await added(scene.agent, heic(), 'internal'))).equals(heic())).toBe(true);
  });

  it('are not given as documents are: those are everybody’s as they came', async () => {
    const pdf = Buffer.from('%PDF-1.7\nzqauthor');
    const id = await added(scene.agent, pdf, courier());
    expect((await given(scene.dispatcher, id)).equals(pdf)).toBe(true);
    expect(await row(id)).toMatchObject({ clean_sha256: null, clean_bytes: null });
  });
});

describe('pictures kept at a server that speaks S3', () => {
  let server: S3Server;
  let desk: OpenDesk;
  beforeAll(async () => {
    server = await S3Server.start();
    desk = await OpenDesk.open({ KEPT_ROLE: 'http', FILES_URL: server.url() });
  });
  afterAll(async () => {
    await desk.close();
    await server.end();
  });

  it('go there and come from there, and the desk says it when that server is away', async () => {
    const scene = await sceneOf(desk);
    const form = (): FormData => {
      const body = new FormData();
      body.append('file', new Blob([photograph()]), 'photo.jpg');
      return body;
    };
    const path = `/api/v1/cases/${scene.case.id}/files`;
    const [id] = (await scene.dispatcher.make(path, form())).ids;
    expect((await scene.dispatcher.get(`/api/v1/files/${id}`)).body).not.toContain('zqcamera');
    expect((await scene.agent.get(`/api/v1/files/${id}`)).body).toContain('zqcamera');
    const parts = async (): Promise<unknown> => [
      (await fetch(`${desk.url}/readyz`)).status,
      ((await (await fetch(`${desk.url}/readyz`)).json()) as any).parts.files,
    ];
    expect(await parts()).toEqual([200, 'up']);

    await server.stop();
    const before = (await desk.owner.query('select count(*) from files')).rows;
    for (const answer of [await scene.dispatcher.post(path, form()), await scene.agent.get(`/api/v1/files/${id}`)]) {
      expect([answer.status, answer.body.type]).toEqual([503, '/problems/files-away']);
      expect(answer.headers.get('retry-after')).toBe('5');
    }
    expect((await desk.owner.query('select count(*) from files')).rows).toEqual(before);
    // The desk serves everything else, so nobody is turned away for it.
    expect(await parts()).toEqual([200, 'down']);
    expect((await scene.agent.get(`/api/v1/cases/${scene.case.id}`)).status).toBe(200);
    await server.restart();
    expect((await scene.agent.get(`/api/v1/files/${id}`)).status).toBe(200);
  });
});
