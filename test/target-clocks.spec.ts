import { verify } from '../src/audit/index.js';
import { UnitOfWork } from '../src/platform/index.js';
import { askForPickup, inSeconds } from './case-scene.js';
import { casePath, TargetStory } from './target-story.js';

const HOUR = 3_600_000;
let story: TargetStory;
beforeAll(async () => {
  story = await TargetStory.open();
});
afterAll(() => story.close());

describe('waiting', () => {
  it('for somebody named has the clock stand, and moves the due time by exactly the open time waited', async () => {
    const { id } = await story.fresh();
    await story.scene.agent.make(casePath(id, '/participants'), {
      ...{ partnerId: story.scene.courier.id, role: 'courier', purpose: 'Collect' },
    });
    const { commitment } = await askForPickup({ ...story.scene, case: { id, version: 1 } }, 7_200, 9_000);
    const [before] = await story.targetsOf(id, 'resolution');
    await story.scene.agent.put(casePath(id, '/acknowledgement'), {
      promise: { what: 'You hear from me', dueAt: inSeconds(HOUR) },
    });
    await story.scene.agent.put(casePath(id, '/waiting'), { on: 'partner', refs: [commitment.id] });
    await story.soon(async () => expect((await story.targetsOf(id, 'resolution'))[0].heldSince).not.toBeNull());
    expect((await story.targetsOf(id, 'first_reply'))[0]).toMatchObject({ state: 'active', heldSince: null });
    // As if all of it were three hours older, and the wait two.
    await story.rows(`update cases set received_at = received_at - interval '3 hours' where id = $1`, id);
    await story.rows(`update waits set started_at = started_at - interval '2 hours' where case_id = $1`, id);
    await story.rows(
      `update service_level_targets set started_at = started_at - interval '3 hours' where case_id = $1 and target = 'resolution'`,
      id,
    );
    await story.scene.agent.delete(casePath(id, '/waiting'));
    await story.soon(async () => expect((await story.targetsOf(id, 'resolution'))[0].heldSince).toBeNull());
    const { segments, sums, targets } = await story.clocksOf(id);
    const after = targets.find((one: any) => one.target === 'resolution');
    const waited = segments.find((one: any) => one.party === 'partner');
    expect(waited).toMatchObject({
      partnerId: story.scene.courier.id,
      refId: commitment.id,
      reason: 'waited for a partner',
    });
    expect(waited.milliseconds).toBeGreaterThanOrEqual(2 * HOUR);
    expect(sums.partners).toEqual({ [story.scene.courier.id]: waited.milliseconds });
    expect(Date.parse(after.dueAt)).toBe(Date.parse(before.dueAt) - 3 * HOUR + waited.milliseconds);
    expect(after.originalDueAt).toBe(before.originalDueAt);
    expect(after.moves).toEqual([
      expect.objectContaining({ to: after.dueAt, why: expect.stringContaining(commitment.id) }),
    ]);
    const types = (await story.scene.agent.all(casePath(id, '/timeline'), 100)).map(({ type }) => type);
    expect(types.filter((type) => type === 'commitment.moved')).toHaveLength(1);
  });
});

describe('another severity', () => {
  it('counts the same time anew under the service level that matches then, from its own start', async () => {
    const { id, receivedAt } = await story.fresh();
    const [before] = await story.targetsOf(id, 'first_reply');
    await story.scene.agent.patch(casePath(id), { severity: 'critical' });
    await story.soon(async () => expect((await story.clocksOf(id)).serviceLevel?.name).toBe('Critical'));
    await story.soon(async () => expect((await story.targetsOf(id, 'first_reply'))[0].minutes).toBe(60));
    const [after] = await story.targetsOf(id, 'first_reply');
    expect(Date.parse(after.dueAt) - Date.parse(receivedAt)).toBe(HOUR);
    expect([after.commitmentId, after.originalDueAt]).toEqual([before.commitmentId, before.originalDueAt]);
    expect(after.moves).toHaveLength(1);
    await story.scene.agent.patch(casePath(id), { severity: 'normal' });
    await story.soon(async () => expect((await story.targetsOf(id, 'first_reply'))[0].dueAt).toBe(before.dueAt));
  });

  it('promises updates where its service level does, from one to the next', async () => {
    const { id } = await story.fresh({ severity: 'critical' });
    await story.writes(id);
    await story.soonStates(id, 'periodic_update', ['active']);
    await story.writes(id);
    await story.soonStates(id, 'periodic_update', ['kept', 'active']);
    const [told, next] = await story.targetsOf(id, 'periodic_update');
    expect(next.startedAt).toBe(told.completedAt);
  });
});

describe('what the desk guarantees', () => {
  it('holds with targets that were kept, moved, held and broken', async () => {
    const found = await story.desk.app
      .get(UnitOfWork)
      .read({ audience: 'system', role: 'system', id: 'spec', kind: 'system', channel: 'system' }, (work) =>
        verify({ query: (sql, parameters) => work.query(sql, parameters) }),
      );
    const wrong = found.guarantees.filter(({ violations }) => violations > 0);
    expect(wrong.map(({ guarantee, first }) => [guarantee, first])).toEqual([]);
  });
});
