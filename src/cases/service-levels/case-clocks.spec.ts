import { openCase, sceneOf, type Scene } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';

const HOUR = 3_600_000;
let desk: OpenDesk;
let scene: Scene;
beforeAll(async () => {
  desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
  scene = await sceneOf(desk);
});
afterAll(() => desk.close());

const sql = (text: string, ...values: unknown[]): Promise<unknown> => desk.owner.query(text, values);

describe('the clocks of a case', () => {
  it('are one bar: 96 of 142 hours ours, 46 of them a partner’s, stretch by stretch', async () => {
    const { id } = await openCase(scene.agent, scene.customer.id);
    const ref = 'cmt_01979c2e-0000-7000-8000-000000000099';
    await sql(
      `insert into closures (id, case_id, reason, closed_by, closed_at) values ('clo_1b', $1, 'confirmed', 'x', '2026-04-08T13:00+02')`,
      id,
    );
    await sql(
      `update cases set received_at = '2026-04-02T15:00+02', state = 'closed', closed_reason = 'confirmed', state_since = '2026-04-08T13:00+02' where id = $1`,
      id,
    );
    await sql(
      `insert into waits (id, case_id, party, partner_id, ref_id, started_at, settled_at)
       values ('wt_1b', $1, 'partner', $2, $3, '2026-04-02T16:00+02', '2026-04-04T14:00+02')`,
      ...[id, scene.courier.id, ref],
    );
    const { body } = await scene.agent.get(`/api/v1/cases/${id}/clocks`);
    expect(body).toMatchObject({ from: '2026-04-02T13:00:00Z', to: '2026-04-08T11:00:00Z', targets: [] });
    expect(
      body.segments.map((one: any) => [one.party, one.from, one.to, one.milliseconds, one.refId, one.open]),
    ).toEqual([
      ['us', '2026-04-02T13:00:00Z', '2026-04-02T14:00:00Z', HOUR, null, false],
      ['partner', '2026-04-02T14:00:00Z', '2026-04-04T12:00:00Z', 46 * HOUR, ref, false],
      ['us', '2026-04-04T12:00:00Z', '2026-04-08T11:00:00Z', 95 * HOUR, null, false],
    ]);
    expect(body.sums).toEqual({
      ...{ us: 96 * HOUR, partners: { [scene.courier.id]: 46 * HOUR }, approval: 0, customer: 0 },
      ...{ total: 142 * HOUR, customerWait: 142 * HOUR },
    });
  });

  it('of an open case run until now, and sum to its time', async () => {
    const { body } = await scene.agent.get(`/api/v1/cases/${scene.case.id}/clocks`);
    expect(body.segments).toEqual([expect.objectContaining({ party: 'us', reason: 'with us', open: true })]);
    expect(body.segments[0].milliseconds).toBe(body.sums.total);
  });

  it('are not there for a case that is not', async () => {
    const { status } = await scene.agent.get('/api/v1/cases/cs_01979c2e-0000-7000-8000-00000000dead/clocks');
    expect(status).toBe(404);
  });
});
