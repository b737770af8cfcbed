import { bend, policyIn, type Bent } from '../../../../test/exception-builder.js';
import { eventually } from '../../../../test/eventually.js';
import { openCase, sceneOf, type Scene } from '../../../../test/case-scene.js';
import { OpenDesk } from '../../../../test/open-desk.js';
import { Outcomes } from './outcomes.service.js';

const DAY = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

describe('what became of exceptions', () => {
  let scene: Scene;
  let policyId: string;
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open());
    policyId = await policyIn(scene.desk.owner, 'Returns', scene.agent.personId, scene.manager.personId);
  });
  afterAll(() => scene.desk.close());

  const rows = async (sql: string, values: unknown[] = []): Promise<any[]> =>
    (await scene.desk.owner.query(sql, values)).rows;
  const someone = async (): Promise<{ customerId: string; caseId: string; orderId: string }> => {
    const customer = await scene.agent.make('/api/v1/customers', { name: 'Carl' });
    const order = await scene.agent.make('/api/v1/orders', {
      ...{
        customerId: customer.id,
        number: 'N 1',
        status: 'delivered',
        placedAt: daysAgo(60).toISOString(),
        items: [],
      },
    });
    return { customerId: customer.id, caseId: (await openCase(scene.agent, customer.id)).id, orderId: order.id };
  };
  const bent = (who: Pick<Bent, 'customerId' | 'caseId'> & Partial<Bent>): Promise<string> =>
    bend(scene.desk.owner, { requestedBy: scene.agent.personId, policyId, ...who });
  const outcomeOf = async (id: string): Promise<any> =>
    (await scene.manager.get(`/api/v1/exceptions/${id}`)).body.exception.outcome;
  const say = (
    who: { customerId: string; caseId?: string; orderId?: string },
    score: number,
    at: Date,
  ): Promise<unknown> =>
    rows(
      `insert into feedback (id, customer_id, order_id, case_id, source, score, answered_at) values ($1, $2, $3, $4, 'review', $5, $6)`,
      [`fbk_${Math.random()}`, who.customerId, who.orderId ?? null, who.caseId ?? null, score, at],
    );

  it('is found by looking, in what imports brought: the score of the order, another complaint, another order', async () => {
    const who = await someone();
    const id = await bent({ ...who, grantedAt: daysAgo(30) });
    await say({ customerId: who.customerId, orderId: who.orderId }, 2, daysAgo(29));
    await say({ customerId: who.customerId, orderId: who.orderId }, 4, daysAgo(10));
    await say({ customerId: who.customerId }, 1, daysAgo(5));
    await rows(
      `insert into cases (id, kind, subject, channel, customer_id, received_at, state_since, created_by) values ('cs_again', 'complaint', 'x', 'review', $1, $2, $2, 'import')`,
      [who.customerId, daysAgo(20)],
    );
    const ordered = daysAgo(15);
    await rows(
      `insert into orders (id, customer_id, number, status, placed_at) values ('ord_again', $1, 'N 2', 'shipped', $2)`,
      [who.customerId, ordered],
    );
    await scene.desk.app.get(Outcomes).lookAtAll();
    await eventually(async () =>
      expect(await outcomeOf(id)).toMatchObject({
        ...{ pulse: 4, repeatComplaintId: 'cs_again', orderedAgainAt: ordered.toISOString().replace('.000Z', 'Z') },
      }),
    );
    const told = await rows(`select data from events where type = 'exception.followed' and subject_id = $1`, [id]);
    expect(told).toEqual([{ data: { pulse: 4, repeatComplaintId: 'cs_again', orderedAgain: true } }]);
  });

  it('comes to the same however often it is looked at, and is told once', async () => {
    const who = await someone();
    const id = await bent({ ...who, grantedAt: daysAgo(3) });
    await say(who, 5, daysAgo(1));
    const outcomes = scene.desk.app.get(Outcomes);
    await Promise.all([outcomes.lookAtAll(), outcomes.lookAtAll()]);
    await eventually(async () => expect(await outcomeOf(id)).toMatchObject({ pulse: 5 }));
    await rows('update exception_outcomes set next_look_at = now() where exception_id = $1', [id]);
    await outcomes.lookAtAll();
    await eventually(async () =>
      expect(
        await rows('select next_look_at > now() as later from exception_outcomes where exception_id = $1', [id]),
      ).toEqual([{ later: true }]),
    );
    expect(await outcomeOf(id)).toMatchObject({ pulse: 5, repeatComplaintId: null, orderedAgainAt: null });
    expect(
      await rows(`select count(*)::int as n from events where type = 'exception.followed' and subject_id = $1`, [id]),
    ).toEqual([{ n: 1 }]);
  });

  it('is looked at at once when the customer complains, and again when that turns out to be the same matter', async () => {
    const who = await someone();
    const id = await bent({ ...who, grantedAt: daysAgo(1) });
    const again = await openCase(scene.agent, who.customerId);
    await eventually(async () => expect(await outcomeOf(id)).toMatchObject({ repeatComplaintId: again.id }));
    const merged = await scene.agent.post(`/api/v1/cases/${again.id}/merge`, {
      into: who.caseId,
      reason: 'The same matter.',
    });
    expect(merged.status).toBeLessThan(300);
    await eventually(async () => expect(await outcomeOf(id)).toMatchObject({ repeatComplaintId: null }));
  });

  it('is looked at at once when the customer orders again', async () => {
    const who = await someone();
    const id = await bent({ ...who, grantedAt: daysAgo(1) });
    await scene.agent.make('/api/v1/orders', {
      ...{ customerId: who.customerId, number: 'N 3', status: 'placed', placedAt: '2026-01-01T00:00:00Z', items: [] },
    });
    const placedAt = new Date(Date.now() - 1000).toISOString();
    await scene.agent.make('/api/v1/orders', {
      customerId: who.customerId,
      number: 'N 4',
      status: 'placed',
      placedAt,
      items: [],
    });
    await eventually(async () => expect((await outcomeOf(id))?.orderedAgainAt).toBe(placedAt.replace('.000Z', 'Z')));
  });

  it('is looked at in batches until none is left that nobody has looked at', async () => {
    const who = await someone();
    for (let n = 0; n < 205; n++) await bent({ ...who, grantedAt: daysAgo(2) });
    await scene.desk.app.get(Outcomes).lookAtAll();
    await eventually(async () =>
      expect(
        await rows(
          'select count(*)::int as n from exceptions e where not exists (select from exception_outcomes o where o.exception_id = e.id)',
        ),
      ).toEqual([{ n: 0 }]),
    );
  });
});
