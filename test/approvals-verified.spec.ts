import { verify } from '../src/audit/index.js';
import { systemActor, UnitOfWork } from '../src/platform/index.js';
import { approvalSceneOf, askFor, type ApprovalScene } from './approval-scene.js';
import { eventually } from './eventually.js';
import { OpenDesk } from './open-desk.js';
import { passTime } from './pass-time.js';

describe('what approvals leave in the rows', () => {
  let desk: OpenDesk;
  let scene: ApprovalScene;
  beforeAll(async () => {
    desk = await OpenDesk.open();
    scene = await approvalSceneOf(desk);
    await scene.manager.make('/api/v1/approval-routes', { mode: 'any', approvers: [scene.max.personId] });
  });
  afterAll(() => desk.close());

  const decide = (id: string, verdict: string): Promise<any> =>
    scene.manager.put(`/api/v1/approvals/${id}/verdict`, { verdict, note: 'So be it.' });

  it('is what the desk guarantees of every promise: moved to the next circle, kept, let go of, broken and done late', async () => {
    const asked = [];
    for (let n = 0; n < 4; n++) asked.push((await askFor(scene)).approval);
    const [moved, late, kept, withdrawn] = asked as [any, any, any, any];
    for (const { id, commitmentId } of [moved, late]) {
      await passTime(desk, commitmentId, 8 * 60 + 1);
      await eventually(async () =>
        expect((await scene.agent.get(`/api/v1/approvals/${id}`)).body).toMatchObject({ level: 2, state: 'open' }),
      );
    }
    await passTime(desk, late.commitmentId, 8 * 60 + 1);
    const stateOf = async (id: string): Promise<string> =>
      (await scene.agent.get(`/api/v1/commitments/${id}`)).body.state;
    await eventually(async () => expect(await stateOf(late.commitmentId)).toBe('broken'));
    expect((await decide(late.id, 'grant')).body.state).toBe('granted');
    expect((await decide(moved.id, 'refuse')).body.state).toBe('refused');
    expect((await scene.max.put(`/api/v1/approvals/${kept.id}/verdict`, { verdict: 'grant' })).status).toBe(200);
    await scene.asker.put(`/api/v1/approvals/${withdrawn.id}/withdrawal`, { reason: 'Solved.' });
    expect(await Promise.all(asked.map(({ commitmentId }) => stateOf(commitmentId)))).toEqual([
      ...['kept', 'broken', 'kept', 'withdrawn'],
    ]);
    await eventually(async () => {
      const { guarantees } = await desk.app
        .get(UnitOfWork)
        .read(systemActor('test'), (work) => verify({ query: (sql, values) => work.query(sql, values) }));
      // The ledger keeps when a step was taken, whatever time was made to pass since.
      const held = guarantees.filter(({ guarantee }) => guarantee !== 'one event a step');
      expect(held.flatMap(({ guarantee, first }) => first.map((why) => [guarantee, why]))).toEqual([]);
    });
  });
});
