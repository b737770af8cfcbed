import { DataSource } from 'typeorm';
import { NO_PROGRESS, OlistImport } from '../src/imports/index.js';
import { systemActor, UnitOfWork } from '../src/platform/index.js';
import { PromiseReportQueries, readPeriod } from '../src/reports/index.js';
import { inventShop, writeShop } from './olist-shop.js';
import { OpenDesk, type Caller } from './open-desk.js';

describe('the API over an imported shop', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    [manager, agent] = [await desk.person({ role: 'manager' }), await desk.person({ role: 'agent' })];
    writeShop(`${desk.folder}/shop`, inventShop({ orders: 60 }));
    await new OlistImport(desk.app.get(DataSource), desk.app.get(UnitOfWork)).run(`${desk.folder}/shop`, NO_PROGRESS);
  });
  afterAll(() => desk.close());

  it('answers managers the report a command prints', async () => {
    const words = { from: '2025-01-01', to: '2025-03-31', asOf: '2025-04-01' };
    const report = await new PromiseReportQueries(desk.app.get(UnitOfWork)).report(
      systemActor('spec'),
      readPeriod(words),
    );
    const { status, body } = await manager.get(`/api/v1/reports/promises?${new URLSearchParams(words)}`);
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(report))]);
    expect(body.kinds[0].total).toBeGreaterThan(0);
  });

  it('refuses it to agents, and a period that is none', async () => {
    expect((await agent.get('/api/v1/reports/promises')).status).toBe(403);
    expect((await manager.get('/api/v1/reports/promises?asOf=soon')).status).toBe(422);
    expect((await manager.get('/api/v1/reports/promises?until=2025-01-01')).status).toBe(422);
  });

  it('shows a complaint with the words that came in the review', async () => {
    const [found] = (
      await desk.owner.query(`select c.id, e.body from cases c join entries e on e.case_id = c.id limit 1`)
    ).rows;
    const { body } = await agent.get(`/api/v1/cases/${found.id}`);
    expect(body).toMatchObject({ kind: 'complaint', state: 'received', channel: 'review' });
    const timeline = await agent.get(`/api/v1/cases/${found.id}/timeline`);
    expect(JSON.stringify(timeline.body.items)).toContain(JSON.stringify(found.body));
  });

  it('lists feedback, the latest first, also of one customer or order', async () => {
    const all = await agent.all('/api/v1/feedback', 7);
    const kept = (await desk.owner.query('select id from feedback order by answered_at desc, id desc')).rows;
    expect(all.map((feedback) => feedback.id)).toEqual(kept.map((row) => row.id));
    const { customerId, orderId } = all[0];
    for (const about of [`customerId=${customerId}`, `orderId=${orderId}`]) {
      const { body } = await agent.get(`/api/v1/feedback?${about}`);
      const [name, id] = about.split('=') as [string, string];
      expect(body.items).toEqual(all.filter((feedback) => feedback[name] === id));
    }
  });
});
