import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { CustomerVoice } from '../index.js';

let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const path = (id: string, rest = ''): string => `/api/v1/cases/${id}${rest}`;
const fresh = (): Promise<any> => openCase(scene.agent, scene.customer.id);
const link = (from: string, kind: string, to: string, note?: string): Promise<any> =>
  scene.agent.post(path(from, '/links'), { kind, to, ...(note ? { note } : {}) });
const major = (): Promise<any> =>
  scene.agent.make('/api/v1/cases', {
    kind: 'major',
    subject: 'A lost pallet',
    body: 'Between Lyon and Porto',
    channel: 'desk',
  });
const shownOn = async (id: string): Promise<any[]> => (await scene.agent.get(path(id))).body.links;

describe('a link between cases', () => {
  it('stands on both sheets, with who, when and why', async () => {
    const [a, b] = [await fresh(), await fresh()];
    const { status, body } = await link(a.id, 'caused_by', b.id, 'Same broken lift');
    expect([status, body.kind, body.direction, body.case.id]).toEqual([201, 'caused_by', 'to', b.id]);
    expect(await shownOn(a.id)).toEqual([body]);
    const other = { id: a.id, number: a.number, subject: a.subject, state: 'received' };
    expect(await shownOn(b.id)).toEqual([{ ...body, direction: 'from', case: other }]);
    expect(body).toMatchObject({ by: 'Ada Agent', note: 'Same broken lift', at: expect.stringMatching(/Z$/) });
  });

  it('is taken away from either side', async () => {
    const [a, b] = [await fresh(), await fresh()];
    for (const from of [a, b]) {
      const { body } = await link(a.id, 'related', b.id);
      expect((await scene.agent.delete(path(from.id, `/links/${body.id}`))).status).toBe(204);
      expect([await shownOn(a.id), await shownOn(b.id)]).toEqual([[], []]);
      expect((await scene.agent.delete(path(from.id, `/links/${body.id}`))).status).toBe(404);
    }
    const { body } = await link(a.id, 'related', b.id);
    expect((await scene.agent.delete(path(scene.case.id, `/links/${body.id}`))).status).toBe(404);
  });

  it('is there once, and what is mutual once for both', async () => {
    const [a, b] = [await fresh(), await fresh()];
    const { body } = await link(a.id, 'related', b.id);
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const refused = await link(from.id, 'related', to.id);
      expect([refused.status, refused.body.type, refused.body.linkId]).toEqual([
        409,
        '/problems/linked-already',
        body.id,
      ]);
    }
    expect((await link(a.id, 'caused_by', b.id)).status).toBe(201);
  });

  it('never leads from a case to itself', async () => {
    const { status, body } = await link(scene.case.id, 'related', scene.case.id);
    expect([status, body.type]).toEqual([422, '/problems/link-to-itself']);
  });

  it.each(['duplicate_of', 'caused_by', 'follows_up'])('of the kind %s never leads in a circle', async (kind) => {
    const [a, b, c] = [await fresh(), await fresh(), await fresh()];
    await link(a.id, kind, b.id);
    await link(b.id, kind, c.id);
    for (const [from, to] of [
      [b, a],
      [c, a],
    ]) {
      const { status, body } = await link(from.id, kind, to.id);
      expect([status, body.type]).toEqual([409, '/problems/link-in-a-circle']);
    }
    expect((await link(c.id, 'related', a.id)).status).toBe(201);
  });

  it('of the kind part_of leads to a major case, to one, and never in a circle', async () => {
    const [a, b] = [await major(), await major()];
    const part = await fresh();
    expect((await link(part.id, 'part_of', (await fresh()).id)).body.type).toBe('/problems/not-major');
    expect((await link(part.id, 'part_of', a.id)).status).toBe(201);
    const second = await link(part.id, 'part_of', b.id);
    expect([second.status, second.body.type, second.body.partOf]).toEqual([409, '/problems/part-of-another', a.id]);
    expect((await link(a.id, 'part_of', b.id)).status).toBe(201);
    expect((await link(b.id, 'part_of', a.id)).body.type).toBe('/problems/link-in-a-circle');
  });

  it('closes no circle either when two are made at once', async () => {
    const [a, b] = [await fresh(), await fresh()];
    const answers = await Promise.all([link(a.id, 'duplicate_of', b.id), link(b.id, 'duplicate_of', a.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('leads to nothing that is not there, and not to what was merged', async () => {
    expect((await link(scene.case.id, 'related', 'cs_01979c2e-0000-7000-8000-00000000dead')).status).toBe(422);
    expect((await link('cs_01979c2e-0000-7000-8000-00000000dead', 'related', scene.case.id)).status).toBe(404);
    const [a, b] = [await fresh(), await fresh()];
    await scene.agent.make(path(b.id, '/merge'), { into: a.id });
    expect((await link(scene.case.id, 'related', b.id)).body.mergedInto).toBe(a.id);
  });

  it('of a merged case stands on the case it lives in', async () => {
    const [a, b, c] = [await fresh(), await fresh(), await fresh()];
    const { body } = await link(b.id, 'related', c.id);
    await scene.agent.make(path(b.id, '/merge'), { into: a.id });
    expect((await shownOn(a.id)).map(({ id }) => id)).toEqual([body.id]);
    expect((await scene.agent.delete(path(a.id, `/links/${body.id}`))).status).toBe(204);
  });

  it('lists all of them, page by page and by kind', async () => {
    const [a, ...others] = [await fresh(), await fresh(), await fresh(), await fresh()];
    for (const [at, other] of others.entries()) await link(a.id, at === 0 ? 'related' : 'caused_by', other.id);
    const listed = await scene.agent.all(path(a.id, '/links'), 2);
    expect(listed.map((one) => one.case.id)).toEqual(others.map(({ id }: any) => id).reverse());
    expect((await scene.agent.all(path(a.id, '/links?kind=related'), 2)).map((one) => one.case.id)).toEqual([
      others[0].id,
    ]);
  });

  it('is our staff’s affair alone', async () => {
    const [a, b] = [await fresh(), await fresh()];
    await link(a.id, 'related', b.id);
    for (const answer of [
      await scene.dispatcher.get(path(a.id, '/links')),
      await scene.dispatcher.post(path(a.id, '/links'), {}),
    ])
      expect(answer.status).toBe(403);
  });
});

describe('a case that follows another up', () => {
  const day = 86_400_000;
  const sayAfter = async (caseId: string, ms: number): Promise<string> => {
    await scene.agent.put(path(caseId, '/closure'), { reason: 'withdrawn' });
    await desk.owner.query(`update cases set state_since = now() - $2 * interval '1 millisecond' where id = $1`, [
      caseId,
      ms,
    ]);
    const link = { id: 'lnk_x', kind: 'link', channel: 'link' } as const;
    const actor = { ...link, audience: 'customer', role: 'customer', caseId, customerId: scene.customer.id } as const;
    return (await desk.app.get(CustomerVoice).say(actor, 'It is back')).caseId;
  };

  it('is the same case when the customer writes on the thirtieth day, and a new one on the thirty-first', async () => {
    const [a, b] = [await fresh(), await fresh()];
    expect(await sayAfter(a.id, 30 * day - 60_000)).toBe(a.id);
    expect((await scene.agent.get(path(a.id))).body).toMatchObject({
      state: 'in_progress',
      reopenCount: 1,
      followsUp: null,
    });
    const followUp = await sayAfter(b.id, 31 * day);
    expect(followUp).not.toBe(b.id);
    expect((await scene.agent.get(path(followUp))).body).toMatchObject({ state: 'received', followsUp: b.id });
    expect((await scene.agent.get(path(b.id))).body.state).toBe('closed');
  });

  it('is linked to it like any other, and says so on its sheet', async () => {
    const [a, b] = [await fresh(), await fresh()];
    await link(b.id, 'follows_up', a.id);
    expect((await scene.agent.get(path(b.id))).body.followsUp).toBe(a.id);
    expect((await shownOn(a.id))[0]).toMatchObject({ kind: 'follows_up', direction: 'from' });
  });
});
