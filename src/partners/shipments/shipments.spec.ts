import { sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../test/open-desk.js';

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

describe('a shipment', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let order: { id: string };
  let rival: { id: string };
  let rivalPerson: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    rival = await scene.manager.make('/api/v1/partners', { name: 'Rival', kind: 'courier' });
    rivalPerson = await desk.person({ role: 'partner', partnerId: rival.id });
    order = await scene.agent.make('/api/v1/orders', {
      ...{ customerId: scene.customer.id, number: 'N 1', status: 'sent', placedAt: ago(100) },
    });
  });
  afterAll(() => desk.close());

  let parcels = 0;
  const announce = (more: object = {}): Promise<any> =>
    scene.agent.make(`/api/v1/orders/${order.id}/shipments`, {
      partnerId: scene.courier.id,
      trackingNumber: `JD0146 ${1000 + ++parcels}`,
      promisedAt: ago(-20),
      ...more,
    });
  const scan = (who: Caller, id: string, state: string, at: string, more: object = {}): Promise<any> =>
    who.post(`/api/v1/shipments/${id}/scans`, { state, at, ...more });

  it('is announced, scanned by its carrier, and shown with its newest scans first', async () => {
    const { id } = await announce();
    await scan(scene.dispatcher, id, 'collected', ago(5), { place: 'Lisboa' });
    await scan(scene.dispatcher, id, 'out_for_delivery', ago(2), { place: 'Porto', note: 'Van 7' });
    const { body } = await scene.agent.get(`/api/v1/orders/${order.id}/shipments`);
    expect(body.items.find((one: any) => one.id === id)).toMatchObject({
      ...{ orderId: order.id, partnerId: scene.courier.id, carrier: 'Swift Courier', state: 'out_for_delivery' },
      ...{ deliveredAt: null, fresh: true, asOf: expect.any(String) },
      scans: [
        { state: 'out_for_delivery', place: 'Porto', note: 'Van 7' },
        { state: 'collected', place: 'Lisboa', note: null },
      ],
    });
  });

  it('keeps a scan that comes late, and stays where it is', async () => {
    const { id } = await announce();
    await scan(scene.agent, id, 'delivered', ago(1));
    const { body } = await scan(scene.agent, id, 'in_transit', ago(3));
    expect(body).toMatchObject({ state: 'delivered', scans: [{ state: 'delivered' }, { state: 'in_transit' }] });
  });

  it('keeps a scan told twice once', async () => {
    const { id } = await announce();
    for (let i = 0; i < 3; i++) await scan(scene.agent, id, 'collected', ago(1), { externalRef: 'S-1' });
    expect((await scene.agent.get(`/api/v1/shipments/${id}`)).body.scans).toHaveLength(1);
  });

  it('says as of when it is shown, and that this is long ago', async () => {
    const { id } = await announce();
    await desk.owner.query(`update shipments set heard_at = now() - interval '30 hours' where id = $1`, [id]);
    const { body } = await scene.agent.get(`/api/v1/shipments/${id}`);
    expect(body.fresh).toBe(false);
    expect(Date.now() - Date.parse(body.asOf)).toBeGreaterThan(29 * HOUR);
  });

  it('stands on the sheet of its case, and its case is found by its number', async () => {
    const { trackingNumber } = await announce({ trackingNumber: 'RR123456785PT' });
    const opened = await scene.agent.make('/api/v1/cases', {
      ...{ kind: 'question', subject: 'Where is it', body: 'Where?', channel: 'phone' },
      ...{ customerId: scene.customer.id, orderId: order.id },
    });
    expect(opened.shipments.map((one: any) => one.trackingNumber)).toContain(trackingNumber);
    const { body } = await scene.agent.get(`/api/v1/cases/${opened.id}`);
    expect(body.shipments.map((one: any) => one.trackingNumber)).toContain(trackingNumber);
    for (const q of ['RR123456785PT', 'rr123456785pt', 'RR1234567']) {
      const found = await scene.agent.get(`/api/v1/cases?q=${q}`);
      expect([q, found.body.items.map((one: any) => one.id)]).toEqual([q, [opened.id]]);
    }
    expect((await scene.agent.get('/api/v1/cases?q=RR999999999PT')).body.items).toEqual([]);
  });

  it('is seen by its carrier, without the order, and by no other', async () => {
    const { id, trackingNumber } = await announce();
    const { body } = await scene.dispatcher.get(`/api/v1/shipments/${id}`);
    expect(body.trackingNumber).toBe(trackingNumber);
    expect(JSON.stringify(body)).not.toContain(order.id);
    const query = `/api/v1/shipments?trackingNumber=${encodeURIComponent(trackingNumber)}`;
    expect((await scene.dispatcher.get(query)).body.items).toHaveLength(1);
    expect((await rivalPerson.get(`/api/v1/shipments/${id}`)).status).toBe(404);
    expect((await scan(rivalPerson, id, 'lost', ago(1))).status).toBe(404);
    expect((await rivalPerson.get('/api/v1/shipments')).body.items).toEqual([]);
    expect((await scene.dispatcher.get(`/api/v1/orders/${order.id}/shipments`)).status).toBe(403);
  });

  it.each<[string, object, number, string]>([
    ['known to its carrier already', { trackingNumber: 'TWICE 1' }, 409, 'shipment-already-known'],
    ['of no partner', { partnerId: 'ptn_01979c2e-0000-7000-8000-00000000dead' }, 422, 'invalid'],
    ['with no number', { trackingNumber: '%' }, 422, 'invalid'],
  ])('is refused when it is %s', async (_why, more, status, slug) => {
    if (slug === 'shipment-already-known') await announce(more);
    const answer = await scene.agent.post(`/api/v1/orders/${order.id}/shipments`, {
      ...{ partnerId: scene.courier.id, trackingNumber: 'A-0001' },
      ...more,
    });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${slug}`]);
  });

  it('takes no scan of what has not happened', async () => {
    const { id } = await announce();
    expect((await scan(scene.agent, id, 'delivered', ago(-1))).body.type).toBe('/problems/scan-in-the-future');
  });
});
