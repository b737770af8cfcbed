import { inSeconds, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

let desk: OpenDesk;
let scene: Scene;
let order: any;
let opened: any;
beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
  const customer = await scene.agent.make('/api/v1/customers', { name: 'Zoë Überall', email: 'zoe@example.test' });
  order = await scene.agent.make('/api/v1/orders', {
    ...{ customerId: customer.id, number: 'Bk-7302-x', status: 'delivered', placedAt: inSeconds(-3600), items: [] },
  });
  opened = await scene.agent.make('/api/v1/cases', {
    ...{ kind: 'question', subject: 'Samovar leaks', body: 'The tap is dripping on my ottoman' },
    ...{ customerId: customer.id, orderId: order.id, channel: 'email' },
  });
  await scene.agent.make(`/api/v1/orders/${order.id}/shipments`, {
    ...{ partnerId: scene.courier.id, trackingNumber: 'JD0140-7302', promisedAt: inSeconds(3600) },
  });
});
afterAll(() => desk.close());

const search = async (q: string, who: Caller = scene.agent): Promise<any> =>
  (await who.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).body;
const ids = (found: any, kind: string): string[] => found[kind].map(({ id }: any) => id);

describe('a search', () => {
  it.each(['samovar', 'samowar', 'dripping', 'ottom', 'zoe uber', 'jd0140', 'zoe@example'])(
    'for %s finds the case',
    async (q) => expect(ids(await search(q), 'cases')[0]).toBe(opened.id),
  );

  it('finds a case by its number before anything else', async () => {
    expect((await search(`#${opened.number}0`)).cases).toEqual([]);
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, {
      ...{ audience: 'internal', body: `see 1000${opened.number}` },
    });
    // Numbers of one digit are too short a search.
    await desk.owner.query(`alter sequence cases_number_seq restart with 55210`);
    const next = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'Other', body: 'see 55210', customerId: scene.customer.id, channel: 'email' },
    });
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, { audience: 'internal', body: 'see 55210' });
    expect(ids(await search('55210'), 'cases')).toEqual([next.id, scene.case.id]);
    expect(ids(await search('#55210'), 'cases')[0]).toBe(next.id);
  });

  it('finds customers, orders, partners and parcels as well, by what they begin with', async () => {
    expect((await search('überal')).customers).toEqual([
      { id: expect.any(String), name: 'Zoë Überall', email: 'zoe@example.test' },
    ]);
    expect((await search('bk-73')).orders).toMatchObject([{ id: order.id, customer: { name: 'Zoë Überall' } }]);
    expect((await search('courrier')).partners).toMatchObject([
      { id: scene.courier.id, kind: 'courier', active: true },
    ]);
    expect((await search('JD0140')).shipments).toMatchObject([
      { trackingNumber: 'JD0140-7302', orderId: order.id, carrier: { name: 'Swift Courier' } },
    ]);
  });

  it('finds whoever is named before those named alike', async () => {
    for (let i = 0; i < 12; i++)
      await scene.agent.make('/api/v1/customers', { name: `Jonna Smithson ${i}`, email: `jonna${i}@mail.test` });
    const exact = await scene.agent.make('/api/v1/customers', { name: 'Jon Smith', email: 'js@mail.test' });
    for (const q of ['jon smith', 'js@mail.test', 'js@'])
      expect([q, (await search(q)).customers[0]?.id]).toEqual([q, exact.id]);
  });

  it('shows five of each at most', async () => {
    for (let i = 0; i < 7; i++) await scene.agent.make('/api/v1/customers', { name: `Quentin Quill ${i}` });
    expect((await search('quentin')).customers).toHaveLength(5);
  });

  it('finds what was merged where it lives', async () => {
    const kettle = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'Theremin', body: 'x', customerId: scene.customer.id, channel: 'email' },
    });
    await scene.agent.post(`/api/v1/cases/${kettle.id}/merge`, { into: scene.case.id });
    expect(ids(await search('theremin'), 'cases')).toEqual([scene.case.id]);
  });

  it.each(['helicopter', 'qq%qq', "'); drop table cases; --", '&|!qq'])(
    'for %j finds nothing, and does not fail',
    async (q) => {
      const found = await search(q);
      expect([q, ids(found, 'cases'), ids(found, 'orders'), ids(found, 'shipments')]).toEqual([q, [], [], []]);
    },
  );

  it.each(['', 'a', '  ', '%%', '&|!a', 'x'.repeat(201)])('for %j is refused', async (q) =>
    expect((await scene.agent.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).status).toBe(422),
  );

  it('finds for a partner what it may read, under its own names, and nothing else', async () => {
    await scene.agent.make(`/api/v1/cases/${scene.case.id}/entries`, {
      ...{ audience: { partners: [scene.courier.id] }, body: 'The gate is behind the orchard' },
    });
    const found = await search('orchard', scene.dispatcher);
    expect(found.cases).toEqual([
      { id: expect.any(String), number: null, title: 'Collect the blender', state: 'open', customer: null },
    ]);
    expect(found.cases[0].id).not.toBe(scene.case.id);
    expect((await search('jd01', scene.dispatcher)).shipments).toMatchObject([
      { orderId: null, trackingNumber: 'JD0140-7302' },
    ]);
    const rival = await scene.manager.make('/api/v1/partners', { name: 'Rival', kind: 'courier' });
    const other = await desk.person({ role: 'partner', partnerId: rival.id, name: 'Rita' });
    for (const [who, q] of [
      [scene.dispatcher, 'blender'],
      [scene.dispatcher, 'Clara'],
      [scene.dispatcher, 'bk-73'],
      [scene.dispatcher, 'swift'],
      [other, 'jd0140'],
      [other, 'orchard'],
    ] as const)
      expect([q, await search(q, who)]).toEqual([
        q,
        { cases: [], customers: [], orders: [], partners: [], shipments: [] },
      ]);
  });
});
