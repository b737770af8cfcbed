import { ChildDesk } from './child-desk.js';
import { OpenDesk } from './open-desk.js';
import { RETURN_ROWS } from './return-policy.js';

/** The few files a process loads, as they are started: each package in them is there once, and knows what our own code told it. */
describe('the joined service', () => {
  let desk: OpenDesk;
  let child: ChildDesk;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    child = await ChildDesk.start(desk, { KEPT_ROLE: 'http' });
  });
  afterAll(async () => {
    await child.kill();
    await desk.close();
  });

  it('takes what is held within a body whose class is a part of another', async () => {
    const manager = child.caller(await desk.person({ role: 'manager', name: 'Odo', email: 'odo@example.test' }));
    const { id } = await manager.make('/api/v1/policies', {
      ...{ name: 'Returns', remedies: ['late_return'], currency: 'EUR' },
    });
    const check = (rows: unknown): Promise<{ status: number; body: any }> =>
      manager.post(`/api/v1/policies/${id}/versions/checks`, { rows, tests: [] });
    expect(await check(RETURN_ROWS)).toMatchObject({ status: 200 });
    const { status, body } = await check([{ ...RETURN_ROWS[0], outcome: 'perhaps' }]);
    expect([status, body.errors[0].field]).toEqual([422, 'rows.0.outcome']);
  });
});
